package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.List;

/** The order in which records stand in the catalog, out of that in which they came. */
final class Sequence {

    private final int[] came;
    private final int[] stands;

    /** @param came for each place the number with which its record came */
    Sequence(int[] came) {
        this.came = came;
        stands = new int[came.length];
        for (int place = 0; place < came.length; place++) {
            stands[came[place]] = place;
        }
    }

    int size() {
        return came.length;
    }

    /** The values of the records as they stand. */
    <T> T[] array(List<T> values, T[] target) {
        Arrays.setAll(target, place -> values.get(came[place]));
        return target;
    }

    int[] array(List<Integer> values) {
        var array = new int[came.length];
        Arrays.setAll(array, place -> values.get(came[place]));
        return array;
    }

    long[] array(long[] values) {
        var array = new long[came.length];
        Arrays.setAll(array, place -> values[came[place]]);
        return array;
    }

    /** The places of records that came with these numbers. */
    RecordSet set(int[] numbers, int size) {
        var places = new int[size];
        Arrays.setAll(places, i -> stands[numbers[i]]);
        return RecordSet.of(places, size, came.length);
    }
}
