package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rendered records by ordinal, and the ordinals by id. */
final class Records {

    private final Store json;
    private final int[] itemLengths;
    private final String[] sortedIds;
    private final int[] sortedRecords;

    Records(CatalogBuilder builder, Sequence sequence) {
        json = builder.json;
        json.reorder(sequence);
        itemLengths = sequence.array(builder.itemLengths);
        var ids = sequence.array(builder.ids, new String[sequence.size()]);
        sortedRecords = IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparing(record -> ids[record]))
                .mapToInt(Integer::intValue)
                .toArray();
        sortedIds = Arrays.stream(sortedRecords).mapToObj(record -> ids[record]).toArray(String[]::new);
    }

    OptionalInt find(String id) {
        int place = Arrays.binarySearch(sortedIds, id);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(sortedRecords[place]);
    }

    List<String> ids() {
        return List.of(sortedIds);
    }

    /** The place of each record's id among all ids. */
    int[] idRanks() {
        var ranks = new int[sortedRecords.length];
        for (int place = 0; place < ranks.length; place++) {
            ranks[sortedRecords[place]] = place;
        }
        return ranks;
    }

    int itemLength(int record) {
        return itemLengths[record];
    }

    void copyItem(int record, byte[] target, int at) {
        json.copy(record, itemLengths[record], target, at);
    }

    byte[] whole(int record) {
        return json.get(record);
    }
}
