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
    private final int[] lengths;
    private final String[] sortedIds;
    private final int[] sortedRecords;

    Records(CatalogBuilder builder) {
        json = builder.json;
        itemLengths = builder.itemLengths.build().toArray();
        lengths = builder.lengths.build().toArray();
        var ids = builder.ids;
        sortedRecords = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        sortedIds = Arrays.stream(sortedRecords).mapToObj(ids::get).toArray(String[]::new);
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
        var whole = new byte[lengths[record]];
        json.copy(record, whole.length, whole, 0);
        return whole;
    }
}
