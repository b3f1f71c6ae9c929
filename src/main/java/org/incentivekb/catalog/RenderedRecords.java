package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;

/** The rendered records by ordinal, and the ordinals by id. */
final class RenderedRecords {

    private final ByteStore json;
    private final int[] itemLengths;
    private final String[] sortedIds;
    private final int[] sortedRecords;
    private final int[] idRanks;

    RenderedRecords(CatalogBuilder builder, Ordinals ordinals) {
        json = builder.json;
        json.reorder(ordinals);
        itemLengths = ordinals.array(builder.itemLengths);
        sortedIds = ordinals.sortedIds();
        sortedRecords = ordinals.sortedRecords();
        idRanks = ordinals.idRanks();
    }

    OptionalInt find(String id) {
        int place = Arrays.binarySearch(sortedIds, id);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(sortedRecords[place]);
    }

    String id(int record) {
        return sortedIds[idRanks[record]];
    }

    List<String> ids() {
        return List.of(sortedIds);
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
