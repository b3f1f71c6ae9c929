package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A value of each record that can be sorted by and filtered by range: its two orders, and for each distinct value the run of
 * ascending places where it stands.
 *
 * @param <V> the value; null where a record has none, which comes last in either order
 */
final class Ranked<V> {

    private final V[] distinct;
    private final int[] starts;
    private final Order ascending;
    private final Order descending;
    private final int records;

    /**
     * @param values one a record
     * @param tieBreak the rank of each record's id
     */
    Ranked(V[] values, Comparator<? super V> comparator, int[] tieBreak) {
        records = values.length;
        distinct = Arrays.stream(values)
                .filter(Objects::nonNull)
                .sorted(comparator)
                .distinct()
                .toArray(size -> Arrays.copyOf(values, size));
        starts = new int[distinct.length + 1];
        var up = new long[records];
        var down = new long[records];
        for (int record = 0; record < records; record++) {
            int group = values[record] == null
                    ? distinct.length
                    : Arrays.binarySearch(distinct, values[record], comparator);
            up[record] = (long) group << 32 | tieBreak[record];
            down[record] = (long) (values[record] == null ? distinct.length : distinct.length - 1 - group) << 32
                    | tieBreak[record];
            if (group < distinct.length) {
                starts[group + 1]++;
            }
        }
        for (int group = 0; group < distinct.length; group++) {
            starts[group + 1] += starts[group];
        }
        ascending = new Order(up);
        descending = new Order(down);
    }

    /** The distinct values, in order. */
    List<V> values() {
        return List.of(distinct);
    }

    Order order(boolean down) {
        return down ? descending : ascending;
    }

    /** The records whose value passes. */
    RecordSet where(Predicate<V> passes) {
        var members = new int[starts[distinct.length]];
        int size = 0;
        for (int group = 0; group < distinct.length; group++) {
            if (passes.test(distinct[group])) {
                for (int place = starts[group]; place < starts[group + 1]; place++) {
                    members[size++] = ascending.recordAt(place);
                }
            }
        }
        Arrays.sort(members, 0, size);
        return RecordSet.of(members, size, records);
    }

    /** The records that have no value. */
    RecordSet absent() {
        var members = new int[records - starts[distinct.length]];
        for (int i = 0; i < members.length; i++) {
            members[i] = ascending.recordAt(starts[distinct.length] + i);
        }
        Arrays.sort(members);
        return RecordSet.of(members, members.length, records);
    }
}
