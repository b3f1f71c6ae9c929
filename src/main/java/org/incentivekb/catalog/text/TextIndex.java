package org.incentivekb.catalog.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.incentivekb.catalog.set.BoundedCache;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;

/**
 * Finds the records in which words occur, anywhere and in the title.
 *
 * <p><b>What is maintained.</b> Posting lists ({@link NgramIndex}) of single Chinese characters, of pairs of neighbouring ones and of words of
 * an alphabet, once over all fields and once over titles; and each record's folded text, UTF-8, outside the heap, in the order of the
 * records. Chinese is written without spaces: pairs (bigrams, as Lucene's CJKBigramFilter makes) find words of two characters, the most
 * common length, without a dictionary that would decide what a word is.
 *
 * <p><b>The trick.</b> A word of one or two characters, or a beginning of a word of an alphabet, is decided by its postings alone. A longer one is
 * not: its pairs may stand apart. Then the texts of the candidates are searched as bytes, in the form in which Java's own
 * {@code String.indexOf} is fastest (one byte a char), title and rest in one look, without decoding. What was found is kept, by what it weighs, as
 * long as the word is asked for.
 *
 * <p><b>What was measured.</b> At a million records a search that read and decoded the texts of all candidates cost 11.3 ms (2,000 searches on
 * two cores); on bytes, and cached, 33 µs where the answer is kept (src/docs/performance.md). {@value #CACHED_PER_RECORD} bytes a record for cached
 * words hold the common words of the benchmark; the number was not measured by itself.
 */
public final class TextIndex {

    /** What a word was found in. */
    public record Hits(RecordSet anywhere, RecordSet inTitle) {

        private long bytes(String word) {
            return 200 + 2L * word.length() + anywhere.bytes() + (inTitle == anywhere ? 0 : inTitle.bytes());
        }
    }

    /** Bytes that the cached words take, for each record and all together. */
    private static final int CACHED_PER_RECORD = 256;

    private static final int LEAST_CACHED = 1 << 20;

    /** Stands between the fields of a text; separates words as punctuation does. */
    static final char FIELD_END = '\u0001';

    private final int records;
    private final ByteStore texts;
    private final NgramIndex anywhere;
    private final NgramIndex inTitle;
    private final BoundedCache<String, Hits> cache;

    public TextIndex(TextIndexBuilder builder, Ordinals ordinals) {
        records = ordinals.size();
        texts = builder.texts.inOrder(ordinals);
        anywhere = new NgramIndex(builder.anywhere, ordinals);
        inTitle = new NgramIndex(builder.inTitle, ordinals);
        cache = new BoundedCache<>(
                Math.max(LEAST_CACHED, CACHED_PER_RECORD * (long) records), (word, hits) -> hits.bytes(word));
    }

    /** The records in which every word occurs, anywhere; and those where all are in the title. */
    public Hits find(List<String> words) {
        var sets = new ArrayList<RecordSet>(words.size());
        var titles = new ArrayList<RecordSet>(words.size());
        for (var word : words) {
            var hits = hits(word);
            sets.add(hits.anywhere);
            titles.add(hits.inTitle);
        }
        return new Hits(RecordSet.intersection(sets), RecordSet.intersection(titles));
    }

    /** The fields of a record in which any of the words occurs. */
    public Set<SearchField> matchedIn(int record, List<String> words) {
        var text = text(record);
        var matched = EnumSet.noneOf(SearchField.class);
        for (var folded : words) {
            var word = FoldedWord.of(folded);
            int at = word.in(text, 0);
            int end = -1;
            for (var field : SearchField.values()) {
                if (at < 0) {
                    break;
                }
                end = text.indexOf(FIELD_END, end + 1);
                if (end < 0 || at < end) {
                    matched.add(field);
                    at = end < 0 ? -1 : word.in(text, end);
                }
            }
        }
        return matched;
    }

    private Hits hits(String word) {
        if (NgramIndex.isOneGram(word)) {
            return new Hits(anywhere.candidates(word), inTitle.candidates(word));
        }
        var hits = cache.get(word);
        if (hits == null) {
            hits = look(word);
            cache.put(word, hits);
        }
        return hits;
    }

    private Hits look(String word) {
        var candidates = anywhere.candidates(word);
        return NgramIndex.decide(word)
                ? new Hits(candidates, inTitle.candidates(word))
                : verified(candidates.members(), FoldedWord.of(word));
    }

    /** Those of the candidates that have the word. */
    private Hits verified(int[] candidates, FoldedWord word) {
        var buffer = new byte[1 << 12];
        var found = new int[candidates.length];
        var foundInTitle = new int[candidates.length];
        int size = 0;
        int sizeInTitle = 0;
        for (int candidate : candidates) {
            buffer = texts.get(candidate, buffer);
            var text = FoldedWord.text(buffer, texts.length(candidate));
            int at = word.in(text, 0);
            if (at >= 0) {
                found[size++] = candidate;
                foundInTitle[sizeInTitle] = candidate;
                sizeInTitle += at < text.indexOf(FIELD_END) ? 1 : 0;
            }
        }
        var anywhere = RecordSet.of(found, size, records);
        return new Hits(anywhere, sizeInTitle == size ? anywhere : RecordSet.of(foundInTitle, sizeInTitle, records));
    }

    private String text(int record) {
        return FoldedWord.text(texts.get(record), texts.length(record));
    }
}
