package org.incentivekb.catalog;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a word occurs in a text, as the contract says it, by looking at the text with regular expressions. */
final class PlainText {

    /** Neither letter, digit nor white space. */
    private static final String PUNCTUATION = "[^\\p{L}\\p{Nd}\\s]";

    /** Letters that make words with their neighbours, and digits; every other letter is one of Chinese. */
    private static final String ALPHABETIC = "[\\p{L}\\p{Nd}&&[\\x{0}-\\x{2E7F}]]";

    /** Within a word. */
    private static final String APOSTROPHE = "(?<=[\\p{L}&&[\\x{0}-\\x{2E7F}]])['’](?=[\\p{L}&&[\\x{0}-\\x{2E7F}]])";

    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<String, String> FOLDED = new HashMap<>();
    private static final Map<String, Pattern> PATTERNS = new HashMap<>();

    private PlainText() {}

    /** The words of a search, in the order typed, each once. */
    static List<String> words(String q) {
        return Arrays.stream(q.split("\\s|\u3000"))
                .flatMap(typed -> Arrays.stream(fold(typed).split("[| ]")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A word that begins with a letter of an alphabet or a digit must begin a word of the text. */
    static boolean occurs(String word, String text) {
        return PATTERNS.computeIfAbsent(word, PlainText::pattern)
                .matcher(FOLDED.computeIfAbsent(text, PlainText::fold))
                .find();
    }

    private static Pattern pattern(String word) {
        boolean isOfAlphabet = word.substring(0, 1).matches(ALPHABETIC);
        return Pattern.compile((isOfAlphabet ? "(?<!" + ALPHABETIC + ")" : "") + Pattern.quote(word));
    }

    /** One case, one width, one script; a bar where punctuation was; white space between words of an alphabet only. */
    private static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return TO_SIMPLIFIED
                .transliterate(lower)
                .replaceAll(APOSTROPHE, "")
                .replaceAll(PUNCTUATION, "|")
                .replaceAll("\\s*\\|[\\s|]*", "|")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!" + ALPHABETIC + ") | (?!" + ALPHABETIC + ")", "");
    }
}
