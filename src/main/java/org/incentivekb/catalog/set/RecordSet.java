package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.List;

/**
 * An immutable set of record ordinals, in one of three forms, each with the name of its container in RoaringBitmap (Lemire et al.,
 * <i>Consistently faster and smaller compressed bitmaps with Roaring</i>, 2016) in parentheses: two bounds where the members are
 * neighbours ({@link RunSet}, RunContainer), a sorted list where they are few ({@link SparseSet}, ArrayContainer), or one bit a record
 * ({@link DenseSet}, BitmapContainer).
 *
 * <p><b>What is maintained.</b> Nothing: a set never changes, and every operation makes a new one or a number. A form is chosen when a set
 * is made, and for the set as a whole. Roaring chooses for each block of 65,536 numbers, which pays where sets of one width are dense in
 * some blocks and empty in others; here ordinals follow the regions, and the sets that are dense somewhere are regions, which are runs.
 *
 * <p><b>The trick.</b> Records are numbered so that those of a region and of all below it are neighbours ({@link Ordinals}). The filter that
 * is asked for most is two numbers, whatever it holds, and narrows every other set to the words between them.
 *
 * <p><b>Why one in {@value #SPARSE}.</b> A list takes four bytes a member, bits an eighth of a byte a record: that is where they change places in
 * memory. Below one in {@value #MANY_TO_SORT}, sorting a list of members costs less than setting and reading bits; that number was not
 * measured by itself. The whole, measured as prototypes on two cores (JDK 25, the mix of the benchmark): 22, 32, 126 µs a request at 10k, 100k,
 * 1M records with bits alone, against 82, 90, 698 with RoaringBitmap (src/docs/decisions, 0002).
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
