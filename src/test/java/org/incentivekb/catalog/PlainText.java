package org.incentivekb.catalog;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a word occurs in a text, as the contract says it, by looking at the text with regular expressions. */
final class PlainText {

    private static final String LETTER = "[\\p{L}&&[\\x{0}-\\x{2E7F}]]";
    private static final String LETTER_OR_DIGIT = "[\\p{L}\\p{Nd}&&[\\x{0}-\\x{2E7F}]]";

    /** Of a folded text: what makes words with its neighbours; every other letter is one of Chinese. */
    private static final String ALPHABETIC = "[\\p{L}\\p{Nd}.+#&&[\\x{0}-\\x{2E7F}]]";

    /** Within a word. */
    private static final String APOSTROPHE = "(?<=" + LETTER + ")['’](?=" + LETTER + ")";

    private static final String JOINT = "(?<=" + LETTER + ")[-‐&](?=" + LETTER + ")";

    /** Stands for it until it is said what it means. */
    private static final String JOINED = "\u0003";

    private static final String THOUSANDS = "(?<=(?<!\\p{Nd}|\\p{Nd}\\.)\\p{Nd}{1,3}),(?=\\p{Nd}{3}(?!\\p{Nd}))";
    private static final String POINT = "(?<=\\p{Nd})\\.(?=\\p{Nd})";
    private static final String SIGN = "(?<=" + LETTER_OR_DIGIT + "[+#]{0,9})[+#](?![+#]*" + LETTER_OR_DIGIT + ")";

    /** Neither letter, digit nor white space, and no part of a word. */
    private static final String PUNCTUATION = "(?!" + POINT + "|" + SIGN + ")[^\\p{L}\\p{Nd}\\s" + JOINED + "]";

    private static final Pattern FIRST_WORD = Pattern.compile("^" + ALPHABETIC + "+");
    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<String, List<String>> FOLDED = new HashMap<>();
    private static final Map<String, Pattern> PATTERNS = new HashMap<>();

    private PlainText() {}

    /** The words of a search, in the order typed, each once. */
    static List<String> words(String q) {
        return Arrays.stream(q.split("[\\s\u00A0\u2009\u202F\u3000]"))
                .flatMap(typed -> Arrays.stream(fold(typed).replace(JOINED, "").split("[| ]")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A word that begins with a letter of an alphabet or a digit must begin a word of the text, or what follows a hyphen. */
    static boolean occurs(String word, String text) {
        var pattern = PATTERNS.computeIfAbsent(word, PlainText::pattern);
        return FOLDED.computeIfAbsent(text, PlainText::readings).stream()
                .anyMatch(reading -> pattern.matcher(reading).find());
    }

    /** The text with hyphenated words as one, and of these words what follows each hyphen. */
    private static List<String> readings(String text) {
        var folded = fold(text);
        var readings = new ArrayList<String>();
        readings.add(folded.replace(JOINED, ""));
        for (int at = folded.indexOf(JOINED); at >= 0; at = folded.indexOf(JOINED, at + 1)) {
            FIRST_WORD
                    .matcher(folded.substring(at).replace(JOINED, ""))
                    .results()
                    .forEach(word -> readings.add(word.group()));
        }
        return readings;
    }

    private static Pattern pattern(String word) {
        boolean isOfAlphabet = word.substring(0, 1).matches(ALPHABETIC);
        return Pattern.compile((isOfAlphabet ? "(?<!" + ALPHABETIC + ")" : "") + Pattern.quote(word));
    }

    /** One case, one width, one script, no accent; a bar where punctuation was; white space between words of an alphabet only. */
    private static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return TO_SIMPLIFIED
                .transliterate(withoutAccents(lower))
                .replaceAll(APOSTROPHE, "")
                .replaceAll(THOUSANDS, "")
                .replaceAll(JOINT, JOINED)
                .replaceAll(PUNCTUATION, "|")
                .replaceAll("\\s*\\|[\\s|]*", "|")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!" + ALPHABETIC + ") | (?!" + ALPHABETIC + ")", "");
    }

    /** Of Latin letters only: й is no и. */
    private static String withoutAccents(String text) {
        return Pattern.compile("\\p{IsLatin}\\p{Mn}*").matcher(text).replaceAll(letter -> Normalizer.normalize(
                        letter.group(), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('ø', 'o'));
    }
}
