package org.incentivekb.catalog;

import java.util.Arrays;

/** One order of all records: which record stands at a place, and at which place a record stands. */
final class Order {

    private final int[] recordAt;
    private final int[] placeOf;

    /** @param keys one a record, all different: the order is theirs, ascending */
    Order(long[] keys) {
        var sorted = new long[keys.length];
        recordAt = new int[keys.length];
        placeOf = new int[keys.length];
        System.arraycopy(keys, 0, sorted, 0, keys.length);
        Arrays.sort(sorted);
        for (int record = 0; record < keys.length; record++) {
            int place = Arrays.binarySearch(sorted, keys[record]);
            placeOf[record] = place;
            recordAt[place] = record;
        }
    }

    int recordAt(int place) {
        return recordAt[place];
    }

    /** The members from the place {@code offset} on, at most {@code size} of them, in this order. */
    int[] page(RecordSet set, long offset, int size) {
        int total = set.cardinality();
        if (offset >= total) {
            return new int[0];
        }
        int from = (int) offset;
        int to = (int) Math.min(total, offset + size);
        if (total == recordAt.length) {
            return Arrays.copyOfRange(recordAt, from, to);
        }
        // Either walk the order until the page is full, or pick the first of the members: whichever looks at fewer
        // records.
        return (long) to * recordAt.length < (long) total * total ? walk(set, from, to) : pick(set, from, to);
    }

    private int[] walk(RecordSet set, int from, int to) {
        var page = new int[to - from];
        for (int place = 0, met = 0; met < to; place++) {
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

    private int[] pick(RecordSet set, int from, int to) {
        var members = set.members();
        var places = new int[members.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = placeOf[members[i]];
        }
        firstToFront(places, to);
        Arrays.sort(places, 0, to);
        var page = Arrays.copyOfRange(places, from, to);
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
