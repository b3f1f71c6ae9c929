package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.model.vocabulary.Text;

/**
 * Brings text to the form in which it is searched: full-width as half-width and any case alike (Unicode NFKC_Casefold), Traditional
 * characters as Simplified. White space beside Chinese does not count, so that {@code 最高 30 万元} is found by {@code 30万}, nor an
 * apostrophe within a word, so that {@code Nan'an} is found by {@code nanan}; any other sign that is no letter or digit separates what
 * is on its sides.
 */
public final class TextFolding {

    /** Stands where punctuation was. */
    public static final char BREAK = '\n';

    /** Two lines: Traditional characters, and at the same places the Simplified ones. */
    static final String TABLE = "traditional-simplified.txt";

    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKCCasefoldInstance();
    private static final char[] SIMPLIFIED = simplified();

    private TextFolding() {}

    public static String fold(String text) {
        var normal = NORMALIZER.normalize(text);
        var folded = new StringBuilder(normal.length());
        boolean isSpaced = false;
        for (int i = 0; i < normal.length(); i++) {
            char c = SIMPLIFIED[normal.charAt(i)];
            char last = folded.isEmpty() ? BREAK : folded.charAt(folded.length() - 1);
            if (Character.isWhitespace(c)) {
                isSpaced = true;
            } else if (isWordy(c, normal, i)) {
                if (isSpaced && isAlphabetic(last) && isAlphabetic(c)) {
                    folded.append(' ');
                }
                folded.append(c);
                isSpaced = false;
            } else if (last != BREAK && !isApostrophe(normal, i)) {
                folded.append(BREAK);
                isSpaced = false;
            }
        }
        return folded.toString();
    }

    /** Both languages. */
    public static String fold(Text text) {
        return fold(text.zh()) + BREAK + fold(text.en());
    }

    /** What a reader typed, as folded words. */
    public static List<String> words(String q) {
        var words = new ArrayList<String>();
        for (var typed : q.split("[\\s\\u3000]+")) {
            for (var word : fold(typed).split("[\\n ]")) {
                if (!word.isEmpty() && !words.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** A letter that makes words with its neighbours, or a digit; Chinese characters stand for themselves. */
    public static boolean isAlphabetic(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** A typewriter's or a typesetter's, between two letters of an alphabet. */
    private static boolean isApostrophe(String text, int at) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && at > 0
                && at + 1 < text.length()
                && isOfAlphabet(text.charAt(at - 1))
                && isOfAlphabet(text.charAt(at + 1));
    }

    private static boolean isOfAlphabet(char c) {
        return c < 0x2E80 && Character.isLetter(c);
    }

    /** @param at where in a text it stands, of which a letter beyond the basic plane takes two places */
    private static boolean isWordy(char c, String text, int at) {
        return Character.isLetterOrDigit(
                Character.isHighSurrogate(c)
                        ? text.codePointAt(at)
                        : Character.isLowSurrogate(c) ? text.codePointBefore(at + 1) : c);
    }

    /**
     * ICU's Traditional to Simplified as a table of every character that has a single counterpart. ICU itself takes a good part of
     * the service's start to get ready, so the table is kept as a file; a test holds it to what ICU says.
     */
    private static char[] simplified() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        try (var file = TextFolding.class.getResourceAsStream(TABLE)) {
            var lines = new String(file.readAllBytes(), UTF_8).split("\n");
            for (int i = 0; i < lines[0].length(); i++) {
                table[lines[0].charAt(i)] = lines[1].charAt(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
