package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.incentivekb.catalog.set.BoundedCache;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.model.vocabulary.SearchField;

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
 * <p>What stands for many records, the labels and aliases of codes, is in no record's text: a word is looked for in the few labels, and the
 * records of the codes are those that it finds too. That takes no memory, and once for each word some microseconds.
 *
 * <p><b>What was measured.</b> At a million records a search that read and decoded the texts of all candidates cost 11.3 ms (2,000 searches on
 * two cores); on bytes, and cached, 33 µs where the answer is kept (src/docs/performance.md). {@value #CACHED_PER_RECORD} bytes a record for cached
 * words hold the common words of the benchmark; the number was not measured by itself.
 */
public final class TextIndex {

    /**
     * What a word was found in.
     *
     * @param anywhere in a text of theirs or in a label of a code of theirs
     * @param byCode in a label of a code of theirs
     */
    public record Hits(RecordSet anywhere, RecordSet inTitle, RecordSet byCode) {

        private long bytes(String word) {
            long own = NgramIndex.isOneGram(word) && byCode == NONE
                    ? 0
                    : anywhere.bytes() + (inTitle == anywhere ? 0 : inTitle.bytes()) + byCode.bytes();
            return 200 + 2L * word.length() + own;
        }
    }

    /**
     * What stands for records that have no such text of their own.
     *
     * @param texts {@link TextFolding folded}
     */
    public record Labelled(List<String> texts, RecordSet records) {}

    private static final RecordSet NONE = new RunSet(0, 0);

    /** Bytes that the cached words take, for each record and all together. */
    private static final int CACHED_PER_RECORD = 256;

    private static final int LEAST_CACHED = 1 << 20;

    /** Stands between the fields of a text; separates words as punctuation does. */
    static final char FIELD_END = '\u0001';

    private final int records;
    private final ByteStore texts;
    private final NgramIndex anywhere;
    private final NgramIndex inTitle;
    /** By their texts, in the form that is searched. */
    private final Map<String, RecordSet> labelled = new LinkedHashMap<>();

    /** The characters of all labels. */
    private final BitSet inLabels = new BitSet();

    private final BoundedCache<String, Hits> cache;

    public TextIndex(TextIndexBuilder builder, Ordinals ordinals, List<Labelled> labels) {
        records = ordinals.size();
        texts = builder.texts.inOrder(ordinals);
        anywhere = new NgramIndex(builder.anywhere, ordinals);
        inTitle = new NgramIndex(builder.inTitle, ordinals);
        labels.stream().filter(label -> label.records.cardinality() > 0).forEach(label -> {
            var texts = String.join(String.valueOf(FIELD_END), label.texts);
            texts.chars().forEach(inLabels::set);
            var text = texts.getBytes(UTF_8);
            labelled.merge(
                    FoldedWord.text(text, text.length),
                    label.records,
                    (one, other) -> RecordSet.union(List.of(one, other), records));
        });
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
        return new Hits(RecordSet.intersection(sets), RecordSet.intersection(titles), NONE);
    }

    /** The fields in which any of the words occurs, by the record; to be asked by one thread. */
    public IntFunction<Set<SearchField>> matchedIn(List<String> words) {
        return new MatchedFields(
                texts,
                words.stream().map(FoldedWord::of).toList(),
                words.stream()
                        .map(word -> hits(word).byCode)
                        .filter(records -> records != NONE)
                        .toList());
    }

    private Hits hits(String word) {
        if (NgramIndex.isOneGram(word) && !word.chars().allMatch(inLabels::get)) {
            return inTexts(word);
        }
        var hits = cache.get(word);
        if (hits == null) {
            hits = look(word);
            cache.put(word, hits);
        }
        return hits;
    }

    private Hits look(String word) {
        var inTexts = inTexts(word);
        var sets = new ArrayList<RecordSet>();
        var folded = FoldedWord.of(word);
        labelled.forEach((text, records) -> {
            if (folded.in(text, 0) >= 0) {
                sets.add(records);
            }
        });
        if (sets.isEmpty()) {
            return inTexts;
        }
        var byCode = RecordSet.union(sets, records);
        return new Hits(RecordSet.union(List.of(inTexts.anywhere, byCode), records), inTexts.inTitle, byCode);
    }

    private Hits inTexts(String word) {
        var candidates = anywhere.candidates(word);
        return NgramIndex.decide(word)
                ? new Hits(candidates, inTitle.candidates(word), NONE)
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
        return new Hits(
                anywhere, sizeInTitle == size ? anywhere : RecordSet.of(foundInTitle, sizeInTitle, records), NONE);
    }
}
