package org.incentivekb.catalog.set;

import java.util.Arrays;

/** Members listed in ascending order. */
record SparseSet(int[] members) implements RecordSet {

    @Override
    public int cardinality() {
        return members.length;
    }

    @Override
    public boolean contains(int ordinal) {
        return Arrays.binarySearch(members, ordinal) >= 0;
    }

    @Override
    public int[] before(int[] records) {
        var before = new int[records.length];
        int count = 0;
        for (int i = 0; i < records.length; i++) {
            while (count < members.length && members[count] < records[i]) {
                count++;
            }
            before[i] = count;
        }
        return before;
    }

    @Override
    public long bytes() {
        return 40 + 4L * members.length;
    }

    @Override
    public int countIn(RecordSet other) {
        if (other instanceof RunSet run) {
            return place(run.to()) - place(run.from());
        }
        if (other instanceof SparseSet sparse && sparse.members.length < members.length) {
            return sparse.countIn(this);
        }
        int count = 0;
        for (int member : members) {
            count += other.contains(member) ? 1 : 0;
        }
        return count;
    }

    /** How many members come before a record. */
    private int place(int record) {
        int found = Arrays.binarySearch(members, record);
        return found < 0 ? -1 - found : found;
    }

    @Override
    public void addTo(long[] bits) {
        for (int member : members) {
            bits[member >> 6] |= 1L << member;
        }
    }

    /** The members that are in all of the sets, of which this is one. */
    RecordSet retain(RecordSet[] sets) {
        var kept = members;
        int size = members.length;
        for (var set : sets) {
            if (set == this) {
                continue;
            }
            var retained = new int[size];
            size = set instanceof SparseSet sparse
                    ? sparse.retain(kept, size, retained)
                    : retain(set, kept, size, retained);
            kept = retained;
        }
        return new SparseSet(Arrays.copyOf(kept, size));
    }

    private static int retain(RecordSet set, int[] records, int size, int[] retained) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            retained[next] = records[i];
            next += set.contains(records[i]) ? 1 : 0;
        }
        return next;
    }

    /** Walks along both, in leaps that double until they have passed the next record. */
    private int retain(int[] records, int size, int[] retained) {
        int next = 0;
        int at = 0;
        for (int i = 0; i < size && at < members.length; i++) {
            int leap = 1;
            int from = at;
            while (at < members.length && members[at] < records[i]) {
                from = at + 1;
                at += leap;
                leap <<= 1;
            }
            if (from < at) {
                int found = Arrays.binarySearch(members, from, Math.min(at + 1, members.length), records[i]);
                at = found < 0 ? -1 - found : found;
            }
            if (at < members.length && members[at] == records[i]) {
                retained[next++] = records[i];
            }
        }
        return next;
    }
}
