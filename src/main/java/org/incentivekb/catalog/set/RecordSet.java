package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.List;

/**
 * An immutable set of record ordinals, in one of three forms: a run of neighbours, a sorted list where the set is sparse, or bits
 * where it is dense. A list takes four bytes a member and bits one eighth of a byte a record, so one in 32 is where they change places.
 */
public sealed interface RecordSet permits RunSet, SparseSet, DenseSet {

    /** One member in so many records is where a list begins to be longer than bits. */
    int SPARSE = 32;

    /** One member in so many records is where bits put them in order faster than sorting does. */
    int MANY_TO_SORT = 512;

    int cardinality();

    boolean contains(int ordinal);

    /** The members in ascending order; not to be written to. */
    int[] members();

    /** How many members are in the other too. */
    int countIn(RecordSet other);

    /** The members that are in all of the sets, of which there is at least one. */
    static RecordSet intersection(List<RecordSet> sets) {
        var rarestFirst = sets.toArray(RecordSet[]::new);
        Arrays.sort(rarestFirst, (a, b) -> Integer.compare(a.cardinality(), b.cardinality()));
        if (rarestFirst.length == 1 || rarestFirst[0].cardinality() == 0) {
            return rarestFirst[0];
        }
        for (var set : rarestFirst) {
            if (set instanceof SparseSet sparse) {
                return sparse.retain(rarestFirst);
            }
        }
        return DenseSet.intersection(rarestFirst);
    }

    /** The members of any of the sets. */
    static RecordSet union(List<RecordSet> sets, int records) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        int most = 0;
        for (var set : sets) {
            most += set.cardinality();
        }
        if (most < records / SPARSE) {
            return new SparseSet(merged(sets, most));
        }
        var bits = new long[words(records)];
        for (var set : sets) {
            set.addTo(bits);
        }
        return new DenseSet(bits, 0);
    }

    private static int[] merged(List<RecordSet> sets, int most) {
        var merged = new int[most];
        int size = 0;
        for (var set : sets) {
            var members = set.members();
            System.arraycopy(members, 0, merged, size, members.length);
            size += members.length;
        }
        Arrays.sort(merged);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || merged[i] != merged[i - 1]) {
                merged[distinct++] = merged[i];
            }
        }
        return Arrays.copyOf(merged, distinct);
    }

    /** The members of the one that are not in the other. */
    static RecordSet difference(RecordSet set, RecordSet other, int records) {
        if (set instanceof DenseSet dense) {
            return dense.without(other);
        }
        var members = set.members().clone();
        int size = 0;
        for (int member : members) {
            members[size] = member;
            size += other.contains(member) ? 0 : 1;
        }
        return of(members, size, records);
    }

    /** The smallest form of a set of the first {@code size} members, which are all different. */
    static RecordSet of(int[] members, int size, int records) {
        if (size < records / MANY_TO_SORT) {
            var sorted = Arrays.copyOf(members, size);
            Arrays.sort(sorted);
            return new SparseSet(sorted);
        }
        var bits = new long[words(records)];
        for (int i = 0; i < size; i++) {
            bits[members[i] >> 6] |= 1L << members[i];
        }
        var dense = new DenseSet(bits, 0, size);
        return size < records / SPARSE ? new SparseSet(dense.members()) : dense;
    }

    /** How many members come before each of some records, which are given in ascending order. */
    int[] before(int[] records);

    /** About what it takes in memory. */
    long bytes();

    /** Sets the members in bits that begin with record 0. */
    void addTo(long[] bits);

    static int words(int records) {
        return (records + 63) >> 6;
    }
}
