package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * A value of each record that can be sorted by and filtered by range: its two orders, and for each distinct value the run of
 * ascending places where it stands.
 *
 * @param <V> the value; null where a record has none, which comes last in either order
 */
public final class SortedColumn<V> {

    /** How many prefixes of the order are kept as bits. */
    private static final int CHECKPOINTS = 128;

    private final V[] distinct;
    private final int[] starts;
    private final Comparator<? super V> comparator;
    private final SortOrder ascending;
    private final SortOrder descending;
    private final int records;

    /** The records at the places before each multiple of {@link #step}: what makes any run of places cheap to take. */
    private final long[][] before;

    private final int step;

    /**
     * @param values one a record; equal where the comparator says so
     * @param tieBreak the rank of each record's id
     */
    public SortedColumn(V[] values, Comparator<? super V> comparator, int[] tieBreak) {
        this.comparator = comparator;
        records = values.length;
        var groups = new HashMap<V, Integer>();
        for (var value : values) {
            if (value != null) {
                groups.put(value, 0);
            }
        }
        distinct = groups.keySet().toArray(Arrays.copyOf(values, 0));
        Arrays.parallelSort(distinct, comparator);
        for (int group = 0; group < distinct.length; group++) {
            groups.put(distinct[group], group);
        }
        starts = new int[distinct.length + 1];
        var up = new int[records];
        var down = new int[records];
        for (int record = 0; record < records; record++) {
            if (values[record] == null) {
                up[record] = distinct.length;
                down[record] = distinct.length;
            } else {
                int group = groups.get(values[record]);
                up[record] = group;
                down[record] = distinct.length - 1 - group;
                starts[group + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        ascending = new SortOrder(up, tieBreak);
        descending = new SortOrder(down, tieBreak);
        step = Math.max(64, records / CHECKPOINTS);
        before = checkpoints();
    }

    private long[][] checkpoints() {
        var checkpoints = new long[present() / step + 1][];
        var bits = new long[records + 63 >> 6];
        for (int place = 0; place <= present(); place++) {
            if (place % step == 0) {
                checkpoints[place / step] = bits.clone();
            }
            if (place < present()) {
                bits[ascending.recordAt(place) >> 6] |= 1L << ascending.recordAt(place);
            }
        }
        return checkpoints;
    }

    /** The records whose value is from {@code least} to {@code greatest}, both inclusive, null for no bound. */
    public RecordSet between(V least, V greatest) {
        int low = least == null ? 0 : firstFrom(least);
        return places(starts[low], starts[greatest == null ? distinct.length : after(greatest)]);
    }

    /**
     * The first place in an order at which a record can stand whose value is from {@code least} to {@code greatest}, null for no
     * bound.
     */
    public int start(boolean down, V least, V greatest) {
        if (down) {
            return greatest == null ? 0 : present() - starts[after(greatest)];
        }
        return least == null ? 0 : starts[firstFrom(least)];
    }

    /** How many records have a value: those without stand after them in either order. */
    public int present() {
        return starts[distinct.length];
    }

    /** The records whose value is just this. */
    public RecordSet at(V value) {
        return between(value, value);
    }

    private int firstFrom(V value) {
        int found = Arrays.binarySearch(distinct, value, comparator);
        return found < 0 ? -1 - found : found;
    }

    private int after(V value) {
        int found = Arrays.binarySearch(distinct, value, comparator);
        return found < 0 ? -1 - found : found + 1;
    }

    /** The records at the ascending places from one to before another. */
    private RecordSet places(int from, int to) {
        if (to - from < 2 * step) {
            var members = new int[Math.max(0, to - from)];
            Arrays.setAll(members, i -> ascending.recordAt(from + i));
            return RecordSet.of(members, members.length, records);
        }
        var bits = before[to / step].clone();
        var low = before[from / step];
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~low[word];
        }
        for (int place = to / step * step; place < to; place++) {
            bits[ascending.recordAt(place) >> 6] |= 1L << ascending.recordAt(place);
        }
        for (int place = from / step * step; place < from; place++) {
            bits[ascending.recordAt(place) >> 6] &= ~(1L << ascending.recordAt(place));
        }
        return new DenseSet(bits, 0, to - from);
    }

    /** The distinct values, in order. */
    public List<V> values() {
        return List.of(distinct);
    }

    public SortOrder order(boolean down) {
        return down ? descending : ascending;
    }

    /** The records whose value passes. */
    public RecordSet where(Predicate<V> passes) {
        var members = new int[present()];
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
    public RecordSet absent() {
        var members = new int[records - present()];
        for (int i = 0; i < members.length; i++) {
            members[i] = ascending.recordAt(present() + i);
        }
        Arrays.sort(members);
        return RecordSet.of(members, members.length, records);
    }
}
