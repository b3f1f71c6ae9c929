package org.incentivekb.catalog.text;

/** Which signs in a text belong to a word of an alphabet or to a number, by what stands beside them. */
final class WordSigns {

    private static final int GROUP = 3;

    private WordSigns() {}

    /** The point of a decimal number; the sign of {@code C++}, {@code C#}, {@code AI+}. */
    static boolean isOfWord(String text, int at) {
        return switch (text.charAt(at)) {
            case '.' -> isDigit(text, at - 1) && isDigit(text, at + 1);
            case '+', '#' -> endsWord(text, at);
            default -> false;
        };
    }

    /** A hyphen or an ampersand between two letters: what is before it makes one word with what is after it. */
    static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '‐' || c == '&') && isOfAlphabet(text, at - 1) && isOfAlphabet(text, at + 1);
    }

    /** What is as if it were not there: an apostrophe between two letters, the comma of thousands, an accent on its own. */
    static boolean isSilent(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\'', '’' -> isOfAlphabet(text, at - 1) && isOfAlphabet(text, at + 1);
            case ',' -> endsThousands(text, at);
            default -> c >= 0x300 && c < 0x370;
        };
    }

    /** One of several such signs in a row, with a letter or digit before them all and none after them. */
    private static boolean endsWord(String text, int at) {
        int first = at;
        while (isPlusOrHash(text, first - 1)) {
            first--;
        }
        int end = at + 1;
        while (isPlusOrHash(text, end)) {
            end++;
        }
        return isOfAlphabetOrDigit(text, first - 1) && !isOfAlphabetOrDigit(text, end);
    }

    /** One to three digits before it, which are not decimals, and just three after it. */
    private static boolean endsThousands(String text, int at) {
        int end = at + 1;
        while (end - at <= GROUP + 1 && isDigit(text, end)) {
            end++;
        }
        int first = at;
        while (at - first <= GROUP && isDigit(text, first - 1)) {
            first--;
        }
        return end - at - 1 == GROUP
                && first < at
                && at - first <= GROUP
                && !(first > 0 && text.charAt(first - 1) == '.' && isDigit(text, first - 2));
    }

    private static boolean isPlusOrHash(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#');
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isOfAlphabet(String text, int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) <= TextFolding.LAST_OF_ALPHABETS
                && Character.isLetter(text.charAt(at));
    }

    private static boolean isOfAlphabetOrDigit(String text, int at) {
        return isOfAlphabet(text, at) || isDigit(text, at);
    }
}
