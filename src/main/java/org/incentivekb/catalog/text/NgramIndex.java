package org.incentivekb.catalog.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.incentivekb.catalog.set.IntPostings;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.Postings;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;

/** Which records have which Chinese characters, which pairs of neighbouring ones, and which words of an alphabet. */
final class NgramIndex {

    /** Below it are the letters of alphabets, digits and what parts words. */
    private static final char FIRST_CHINESE = '\u2E80';

    private static final RecordSet NONE = new RunSet(0, 0);

    /** The postings of one text after another. */
    static final class Builder {

        private final IntPostings characters = new IntPostings();
        private final Postings<String> words = new Postings<>();

        /** @param text folded */
        void add(String text, int record) {
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (TextFolding.isAlphabetic(c)) {
                    int end = endOfWord(text, i);
                    words.add(text.substring(i, end), record);
                    i = end - 1;
                } else if (isChinese(c)) {
                    characters.add(c, record);
                    if (i + 1 < length && isChinese(text.charAt(i + 1))) {
                        characters.add(c << 16 | text.charAt(i + 1), record);
                    }
                }
            }
        }
    }

    private final Map<Integer, RecordSet> characters;
    private final NavigableMap<String, RecordSet> words;
    private final int records;

    NgramIndex(Builder builder, Ordinals ordinals) {
        records = ordinals.size();
        characters = builder.characters.sets(ordinals);
        words = new TreeMap<>(builder.words.sets(ordinals));
    }

    /** Whether {@link #candidates} of the word is a set that is there already. */
    static boolean isOneGram(String word) {
        return word.length() <= 2 && endOfChinese(word, 0) == word.length();
    }

    /** Whether {@link #candidates} is what the word is in, and not only what it may be in. */
    static boolean decide(String word) {
        return TextFolding.isAlphabetic(word.charAt(0)) ? endOfWord(word, 0) == word.length() : isOneGram(word);
    }

    /** The records that have all parts of a folded word, though perhaps not side by side. */
    RecordSet candidates(String word) {
        var sets = new ArrayList<RecordSet>();
        for (int i = 0; i < word.length(); ) {
            if (TextFolding.isAlphabetic(word.charAt(i))) {
                int end = endOfWord(word, i);
                sets.add(
                        end == word.length()
                                ? startingWith(word.substring(i))
                                : words.getOrDefault(word.substring(i, end), NONE));
                i = end;
            } else {
                int end = endOfChinese(word, i);
                addPairs(word, i, end, sets);
                i = end;
            }
        }
        return RecordSet.intersection(sets);
    }

    private void addPairs(String word, int from, int to, List<RecordSet> sets) {
        if (to - from == 1) {
            sets.add(characters.getOrDefault((int) word.charAt(from), NONE));
        }
        for (int i = from; i + 1 < to; i++) {
            sets.add(characters.getOrDefault(word.charAt(i) << 16 | word.charAt(i + 1), NONE));
        }
    }

    private RecordSet startingWith(String prefix) {
        var sets =
                List.copyOf(words.subMap(prefix, prefix + Character.MAX_VALUE).values());
        return sets.isEmpty() ? NONE : RecordSet.union(sets, records);
    }

    private static boolean isChinese(char c) {
        return c >= FIRST_CHINESE;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && TextFolding.isAlphabetic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfChinese(String text, int from) {
        int end = from;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
