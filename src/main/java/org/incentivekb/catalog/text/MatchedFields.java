package org.incentivekb.catalog.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.model.vocabulary.SearchField;

/**
 * In which fields of a record some words are. It is asked for every record of a page: what goes for all of them is found out once, and
 * it makes nothing but the text. For one thread.
 */
final class MatchedFields implements IntFunction<Set<SearchField>> {

    /** By the bits of the fields that are in them. */
    private static final List<Set<SearchField>> SETS = sets();

    private final ByteStore texts;
    private final FoldedWord[] words;
    private final RecordSet[] byCode;
    private byte[] buffer = new byte[1 << 10];

    /** @param byCode the records that have a word in a label of a code */
    MatchedFields(ByteStore texts, List<FoldedWord> words, List<RecordSet> byCode) {
        this.texts = texts;
        this.words = words.toArray(FoldedWord[]::new);
        this.byCode = byCode.toArray(RecordSet[]::new);
    }

    @Override
    public Set<SearchField> apply(int record) {
        buffer = texts.get(record, buffer);
        var text = FoldedWord.text(buffer, texts.length(record));
        int fields = 0;
        for (var word : words) {
            fields |= fields(text, word);
        }
        for (var records : byCode) {
            if (records.contains(record)) {
                fields |= 1 << SearchField.CODE.ordinal();
            }
        }
        return SETS.get(fields);
    }

    /** The fields stand in the text in their order, so that only what follows a hit has to be looked at. */
    private static int fields(String text, FoldedWord word) {
        int fields = 0;
        int field = 0;
        int end = -1;
        int at = word.in(text, 0);
        while (at >= 0) {
            end = text.indexOf(TextIndex.FIELD_END, end + 1);
            if (end < 0 || at < end) {
                fields |= 1 << field;
                at = end < 0 ? -1 : word.in(text, end);
            }
            field++;
        }
        return fields;
    }

    private static List<Set<SearchField>> sets() {
        var all = SearchField.values();
        List<Set<SearchField>> sets = new ArrayList<>();
        for (int fields = 0; fields < 1 << all.length; fields++) {
            var set = EnumSet.noneOf(SearchField.class);
            for (var field : all) {
                if ((fields >> field.ordinal() & 1) > 0) {
                    set.add(field);
                }
            }
            sets.add(Collections.unmodifiableSet(set));
        }
        return sets;
    }
}
