package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the records in which words occur. Pairs of neighbouring Chinese characters, single ones, and words of an alphabet have a set
 * of records each; where those cannot decide, the candidates' texts are looked at, once per word and version.
 */
final class TextIndex {

    /** What a word was found in. */
    record Hits(RecordSet anywhere, RecordSet inTitle) {}

    /** Records that the remembered words may name, all together: four bytes each at the most. */
    private static final int MOST_REMEMBERED = 1 << 24;

    private static final int MOST_WORDS = 4096;

    /** Stands between the fields of a text; parts words as punctuation does. */
    static final char FIELD_END = '\u0001';

    private final int records;
    private final Store texts;
    private final Grams anywhere;
    private final Grams inTitle;
    private final Map<String, Hits> remembered = new ConcurrentHashMap<>();
    private long rememberedWeight;

    TextIndex(TextIndexBuilder builder, Sequence sequence) {
        records = sequence.size();
        texts = builder.texts;
        texts.reorder(sequence);
        anywhere = new Grams(builder.anywhere, sequence);
        inTitle = new Grams(builder.inTitle, sequence);
    }

    /** The records in which every word occurs, anywhere; and those where all are in the title. */
    Hits find(List<String> words) {
        var sets = new ArrayList<RecordSet>();
        var titles = new ArrayList<RecordSet>();
        for (var word : words) {
            var hits = remembered.get(word);
            if (hits == null) {
                hits = look(word);
                remember(word, hits);
            }
            sets.add(hits.anywhere);
            titles.add(hits.inTitle);
        }
        return new Hits(RecordSet.intersection(sets), RecordSet.intersection(titles));
    }

    /** The fields of a record in which any of the words occurs. */
    Set<SearchField> matchedIn(int record, List<String> words) {
        var fields = text(record).split(String.valueOf(FIELD_END), -1);
        var matched = EnumSet.noneOf(SearchField.class);
        for (var field : SearchField.values()) {
            if (words.stream().anyMatch(word -> Folding.occurs(word, fields[field.ordinal()]))) {
                matched.add(field);
            }
        }
        return matched;
    }

    private Hits look(String word) {
        var candidates = anywhere.candidates(word);
        var titleCandidates = inTitle.candidates(word);
        return Grams.decide(word)
                ? new Hits(candidates, titleCandidates)
                : new Hits(verified(candidates, word, SearchField.values().length), verified(titleCandidates, word, 1));
    }

    /** Those of the candidates that have the word in one of their first {@code fields} fields. */
    private RecordSet verified(RecordSet candidates, String word, int fields) {
        var members = candidates.members().clone();
        int size = 0;
        for (int member : members) {
            var text = text(member);
            if (Folding.occurs(word, fields == 1 ? text.substring(0, text.indexOf(FIELD_END)) : text)) {
                members[size++] = member;
            }
        }
        return RecordSet.of(members, size, records);
    }

    private synchronized void remember(String word, Hits hits) {
        long weight = (long) hits.anywhere.cardinality() + hits.inTitle.cardinality();
        if (rememberedWeight + weight > MOST_REMEMBERED || remembered.size() == MOST_WORDS) {
            remembered.clear();
            rememberedWeight = 0;
        }
        if (remembered.put(word, hits) == null) {
            rememberedWeight += weight;
        }
    }

    private String text(int record) {
        return new String(texts.get(record), UTF_8);
    }
}
