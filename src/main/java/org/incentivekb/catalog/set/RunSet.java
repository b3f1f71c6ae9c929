package org.incentivekb.catalog.set;

import java.util.Arrays;

/** The records from {@code from} to before {@code to}. */
public record RunSet(int from, int to) implements RecordSet {

    @Override
    public int cardinality() {
        return to - from;
    }

    @Override
    public boolean contains(int ordinal) {
        return ordinal >= from && ordinal < to;
    }

    @Override
    public int[] before(int[] records) {
        var before = new int[records.length];
        Arrays.setAll(before, i -> Math.max(0, Math.min(records[i], to) - from));
        return before;
    }

    @Override
    public long bytes() {
        return 24;
    }

    @Override
    public int countIn(RecordSet other) {
        if (other instanceof RunSet run) {
            return Math.max(0, Math.min(to, run.to) - Math.max(from, run.from));
        }
        return other.countIn(this);
    }

    @Override
    public int[] members() {
        var members = new int[cardinality()];
        Arrays.setAll(members, i -> from + i);
        return members;
    }

    @Override
    public void addTo(long[] bits) {
        for (int i = from; i < to; i++) {
            bits[i >> 6] |= 1L << i;
        }
    }
}
