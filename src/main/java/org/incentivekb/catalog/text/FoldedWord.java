package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A folded word as it is looked for in folded texts. Both stand as UTF-8 with one char a byte, the form in which Java finds a string
 * in another fastest, and which takes no decoding of what is stored.
 *
 * @param bytes the word's
 * @param beginsWord whether it must begin a word of an alphabet: {@code art} is in {@code arts}, not in {@code start}; {@code 30万}
 *     is not in {@code 130万}
 */
record FoldedWord(String bytes, boolean beginsWord) {

    static FoldedWord of(String folded) {
        return new FoldedWord(
                new String(folded.getBytes(UTF_8), ISO_8859_1), TextFolding.isAlphabetic(folded.charAt(0)));
    }

    /** The first bytes of UTF-8 in the form that is searched. */
    static String text(byte[] utf8, int length) {
        return new String(utf8, 0, length, ISO_8859_1);
    }

    /** Where in a text it occurs first from a place on; -1 if nowhere. */
    int in(String text, int from) {
        for (int at = text.indexOf(bytes, from); at >= 0; at = text.indexOf(bytes, at + 1)) {
            if (!beginsWord || at == 0 || !endsAlphabetic(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the character before a place is of an alphabet, or a digit: one of at most three bytes. */
    private static boolean endsAlphabetic(String text, int at) {
        int last = text.charAt(at - 1);
        if (last < 0x80) {
            return TextFolding.isAlphabetic((char) last);
        }
        int before = text.charAt(at - 2);
        if (before >= 0xC0) {
            return TextFolding.isAlphabetic((char) ((before & 0x1F) << 6 | last & 0x3F));
        }
        int first = text.charAt(at - 3);
        return first >= 0xE0
                && TextFolding.isAlphabetic((char) ((first & 0x0F) << 12 | (before & 0x3F) << 6 | last & 0x3F));
    }
}
