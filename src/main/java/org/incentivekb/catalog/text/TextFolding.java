package org.incentivekb.catalog.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.incentivekb.model.vocabulary.Text;

/**
 * Brings text to the form in which it is searched.
 *
 * <ul>
 *   <li>Characters: full-width as half-width and any case alike (Unicode NFKC_Casefold), Traditional as Simplified, {@code ü} as {@code u}.
 *   <li>White space beside Chinese does not count, so that {@code 最高 30 万元} is found by {@code 30万}.
 *   <li>An apostrophe within a word does not count, so that {@code Nan'an} is found by {@code nanan}; nor a hyphen or {@code &}: {@code
 *       e-commerce} is {@code ecommerce}, and of a text {@code commerce} too.
 *   <li>Numbers stay whole: {@code 300,000} is {@code 300000}, and {@code 1.5} is one word, which {@code 5} does not begin.
 *   <li>{@code C++}, {@code C#} and {@code AI+} keep their sign.
 *   <li>Any other sign that is no letter or digit separates what is on its sides.
 * </ul>
 */
public final class TextFolding {

    /** Stands where punctuation was. */
    public static final char BREAK = '\n';

    /** Above them are the characters of Chinese, and of what is written like it. */
    static final char LAST_OF_ALPHABETS = 0x2E7F;

    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKCCasefoldInstance();
    private static final char[] CHARACTERS = CharacterTable.all();
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern WORD_END = Pattern.compile("[\\n ]");

    private TextFolding() {}

    /** A text that is searched. */
    public static String fold(String text) {
        var partsFrom = new ArrayList<Integer>(0);
        var folded = fold(text, partsFrom);
        if (partsFrom.isEmpty()) {
            return folded;
        }
        var withParts = new StringBuilder(folded);
        for (int from : partsFrom) {
            int to = from;
            while (to < folded.length() && isAlphabetic(folded.charAt(to))) {
                to++;
            }
            withParts.append(BREAK).append(folded, from, to);
        }
        return withParts.toString();
    }

    /** Both languages. */
    public static String fold(Text text) {
        return fold(text.zh()) + BREAK + fold(text.en());
    }

    /** What a reader typed, as folded words. */
    public static List<String> words(String q) {
        var words = new ArrayList<String>();
        for (var typed : WHITE_SPACE.split(q)) {
            for (var word : WORD_END.split(fold(typed, new ArrayList<>(0)))) {
                if (!word.isEmpty() && !words.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /**
     * Of folded text: a letter that makes words with its neighbours, a digit, or a sign that is part of such a word; Chinese characters
     * stand for themselves.
     */
    public static boolean isAlphabetic(char c) {
        return c <= LAST_OF_ALPHABETS && (Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '#');
    }

    /** @param partsFrom gets where in the folded text the later parts of hyphenated words begin */
    private static String fold(String text, List<Integer> partsFrom) {
        var normal = NORMALIZER.normalize(text);
        var folded = new StringBuilder(normal.length());
        boolean isSpaced = false;
        for (int i = 0; i < normal.length(); i++) {
            char c = CHARACTERS[normal.charAt(i)];
            char last = folded.isEmpty() ? BREAK : folded.charAt(folded.length() - 1);
            if (Character.isWhitespace(c)) {
                isSpaced = true;
            } else if (isWordy(c, normal, i) || WordSigns.isOfWord(normal, i)) {
                if (isSpaced && isAlphabetic(last) && isAlphabetic(c)) {
                    folded.append(' ');
                }
                folded.append(c);
                isSpaced = false;
            } else if (WordSigns.joins(normal, i)) {
                partsFrom.add(folded.length());
            } else if (last != BREAK && !WordSigns.isSilent(normal, i)) {
                folded.append(BREAK);
                isSpaced = false;
            }
        }
        return folded.toString();
    }

    /** @param at where in a text it stands, of which a letter beyond the basic plane takes two places */
    private static boolean isWordy(char c, String text, int at) {
        return Character.isLetterOrDigit(
                Character.isHighSurrogate(c)
                        ? text.codePointAt(at)
                        : Character.isLowSurrogate(c) ? text.codePointBefore(at + 1) : c);
    }
}
