package org.incentivekb.catalog.set;

import java.util.Arrays;

/**
 * One order of all records, as a permutation and its inverse: which record stands at a place, and at which place a record stands.
 *
 * <p><b>What is maintained.</b> Eight bytes a record for each order and direction, made once a version. Ties are broken by id, so that each
 * order is total and pages are stable.
 *
 * <p><b>The trick.</b> A page of a sorted list is the k smallest places among the members of a set. Two ways lead there, and neither is
 * always good. <i>Walking</i> follows the order and asks the set about each record until the page is full: for a set that is dense the first page
 * costs some dozens of looks, for one whose members stand late it costs them all. <i>Picking</i> looks up the place of each member and keeps the
 * smallest by Hoare's selection (FIND, 1961): linear in the set, whatever the order. So it walks with patience: as far as looking at all
 * members would have cost, and then picks. Where the filter is by what is sorted by (a range of dates, by date), the first place that a member
 * can have is known, and the walk begins there.
 *
 * <p><b>What was measured.</b> Walking alone made pages of records that stand late the dearest of lists at a million records; with patience lists
 * at 1M cost 0.9 to 1.1 times those at 100k (src/docs/performance.md). The factors of {@link #patience} were not measured one by one.
 */
public final class SortOrder {

    private final int[] recordAt;
    private final int[] placeOf;

    /**
     * @param groups one a record, not negative: the order is theirs, ascending
     * @param tieBreak the order within a group: the records numbered anew
     */
    SortOrder(int[] groups, int[] tieBreak) {
        var recordOf = new int[groups.length];
        var keys = new long[groups.length];
        for (int record = 0; record < groups.length; record++) {
            recordOf[tieBreak[record]] = record;
            keys[record] = (long) groups[record] << 32 | tieBreak[record];
        }
        Arrays.parallelSort(keys);
        recordAt = new int[groups.length];
        placeOf = new int[groups.length];
        for (int place = 0; place < keys.length; place++) {
            recordAt[place] = recordOf[(int) keys[place]];
            placeOf[recordAt[place]] = place;
        }
    }

    int recordAt(int place) {
        return recordAt[place];
    }

    /** The place of a record in this order, from 0. */
    public int placeOf(int record) {
        return placeOf[record];
    }

    /**
     * The members from the place {@code offset} on, at most {@code size} of them, in this order.
     *
     * @param start no member stands at a place before it
     */
    public int[] page(RecordSet set, long offset, int size, int start) {
        int total = set.cardinality();
        if (offset >= total) {
            return new int[0];
        }
        int from = (int) offset;
        int to = (int) Math.min(total, offset + size);
        if (total == recordAt.length) {
            return Arrays.copyOfRange(recordAt, from, to);
        }
        var walked = walk(set, from, to, start, start + patience(set, to));
        return walked == null ? pick(set, from, to) : walked;
    }

    /** How many records may be passed on a walk before it would have cost less to look at all members and sort the first ones. */
    private static long patience(RecordSet set, int to) {
        long least = 64 + set.cardinality() / 2 + 8L * to;
        // To look for a record in a list takes so much longer.
        return set instanceof SparseSet ? least / 16 : least;
    }

    /** Follows the order until the page is full; null if that takes too long, as where the members stand late in it. */
    private int[] walk(RecordSet set, int from, int to, int start, long end) {
        var page = new int[to - from];
        for (int place = start, met = 0; met < to; place++) {
            if (place > end) {
                return null;
            }
            int record = recordAt[place];
            if (set.contains(record)) {
                if (met >= from) {
                    page[met - from] = record;
                }
                met++;
            }
        }
        return page;
    }

    /** Looks at the places of all members, and keeps the first ones. */
    private int[] pick(RecordSet set, int from, int to) {
        var first = new int[(int) Math.min(set.cardinality(), 64 + 2L * to)];
        int size = 0;
        int last = Integer.MAX_VALUE;
        for (int member : set.members()) {
            int place = placeOf[member];
            if (place < last) {
                first[size++] = place;
                if (size == first.length && size > to) {
                    firstToFront(first, to);
                    size = to;
                    last = Arrays.stream(first, 0, to).max().orElse(last);
                }
            }
        }
        Arrays.sort(first, 0, size);
        var page = Arrays.copyOfRange(first, from, to);
        for (int i = 0; i < page.length; i++) {
            page[i] = recordAt[page[i]];
        }
        return page;
    }

    /** Hoare's selection: the {@code count} smallest come to the front, in no order. */
    private static void firstToFront(int[] values, int count) {
        int low = 0;
        int high = values.length - 1;
        while (low < high && count <= high) {
            int pivot = values[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (count - 1 <= j) {
                high = j;
            } else if (count - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
