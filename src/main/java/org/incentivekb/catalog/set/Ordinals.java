package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which records stand in the catalog, by region and id, out of that in which they came. */
public final class Ordinals {

    private final String[] sortedIds;
    private final int[] idRanks;
    private final int[] came;
    private final int[] stands;

    /**
     * @param ids of the records as they came
     * @param regions their codes
     * @param order all codes, in the order in which records are to stand
     */
    public Ordinals(List<String> ids, List<String> regions, List<String> order) {
        int records = ids.size();
        sortedIds = ids.toArray(String[]::new);
        Arrays.parallelSort(sortedIds);
        var rankOfId = numbered(List.of(sortedIds));
        var rankOfRegion = numbered(order);
        var cameOfRank = new int[records];
        var keys = new long[records];
        for (int number = 0; number < records; number++) {
            int rank = rankOfId.get(ids.get(number));
            cameOfRank[rank] = number;
            keys[number] = (long) rankOfRegion.get(regions.get(number)) << 32 | rank;
        }
        Arrays.parallelSort(keys);
        idRanks = new int[records];
        came = new int[records];
        stands = new int[records];
        for (int place = 0; place < records; place++) {
            idRanks[place] = (int) keys[place];
            came[place] = cameOfRank[idRanks[place]];
            stands[came[place]] = place;
        }
    }

    private static Map<String, Integer> numbered(Iterable<String> values) {
        var numbers = new HashMap<String, Integer>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        return numbers;
    }

    public int size() {
        return came.length;
    }

    public String[] sortedIds() {
        return sortedIds;
    }

    /** For each of the ids in their order the place where its record stands. */
    public int[] sortedRecords() {
        var records = new int[idRanks.length];
        for (int place = 0; place < idRanks.length; place++) {
            records[idRanks[place]] = place;
        }
        return records;
    }

    /** The place of each record, by the number under which it came. */
    public int[] stands() {
        return stands;
    }

    /** For each record, as they stand, the place of its id among all ids. */
    public int[] idRanks() {
        return idRanks;
    }

    /** The values of the records as they stand. */
    public <T> T[] array(List<T> values, T[] target) {
        Arrays.setAll(target, place -> values.get(came[place]));
        return target;
    }

    public int[] array(List<Integer> values) {
        var array = new int[came.length];
        Arrays.setAll(array, place -> values.get(came[place]));
        return array;
    }

    public long[] array(long[] values) {
        var array = new long[came.length];
        Arrays.setAll(array, place -> values[came[place]]);
        return array;
    }

    /** The places of records that came with these numbers. */
    public RecordSet set(int[] numbers, int size) {
        var places = new int[size];
        Arrays.setAll(places, i -> stands[numbers[i]]);
        return RecordSet.of(places, size, came.length);
    }
}
