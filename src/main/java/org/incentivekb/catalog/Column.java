package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * The values of one facet, both ways round: the records of each value, and the values of each record. A count takes whichever way is
 * shorter for the records that it is over.
 */
final class Column {

    /** About what it takes, in tenths of a nanosecond, to look at a word of bits, a member of a sparse set, a value of a record. */
    private static final int WORD = 4;

    private static final int MEMBER = 30;
    private static final int VALUE = 20;

    private final String[] codes;
    private final RecordSet[] sets;
    private final RecordSet none;
    private final int[] starts;
    private final char[] values;
    private final long costBySets;
    private final boolean isInOrder;

    /**
     * @param byCode the records of each code, none of them empty
     * @param isInOrder whether counts are listed in the order of the codes, and not the greatest first
     */
    Column(SortedMap<String, RecordSet> byCode, boolean isInOrder, int records) {
        this.isInOrder = isInOrder;
        codes = byCode.keySet().toArray(String[]::new);
        sets = byCode.values().toArray(RecordSet[]::new);
        starts = new int[records + 1];
        long cost = 0;
        for (var set : sets) {
            cost += cost(set, records);
            for (int member : set.members()) {
                starts[member + 1]++;
            }
        }
        costBySets = cost;
        none = without(records);
        for (int record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        values = new char[starts[records]];
        var next = Arrays.copyOf(starts, records);
        for (int code = 0; code < sets.length; code++) {
            for (int member : sets[code].members()) {
                values[next[member]++] = (char) code;
            }
        }
    }

    List<String> codes() {
        return List.of(codes);
    }

    /** The counts over some of the records. */
    FacetCounts count(RecordSet base) {
        var counts = new int[codes.length];
        long costByRecords = (long) base.cardinality() * VALUE * (1 + values.length / Math.max(1, starts.length));
        if (costByRecords < costBySets) {
            for (int record : base.members()) {
                for (int i = starts[record]; i < starts[record + 1]; i++) {
                    counts[values[i]]++;
                }
            }
        } else {
            for (int code = 0; code < codes.length; code++) {
                counts[code] = sets[code].countIn(base);
            }
        }
        return listed(counts, none.countIn(base));
    }

    private FacetCounts listed(int[] counts, int missing) {
        // The count before the code, reversed, in one number, so that numbers in descending order are values in theirs.
        var greatest = new long[FacetCounts.MOST_VALUES];
        int listed = 0;
        int distinct = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] == 0) {
                continue;
            }
            distinct++;
            long key = (isInOrder ? 0 : (long) counts[code] << 32) | Integer.MAX_VALUE - code;
            if (listed == greatest.length && key < greatest[listed - 1]) {
                continue;
            }
            int at = listed == greatest.length ? listed - 1 : listed++;
            for (; at > 0 && greatest[at - 1] < key; at--) {
                greatest[at] = greatest[at - 1];
            }
            greatest[at] = key;
        }
        List<FacetCounts.Value> listedValues = new ArrayList<>(listed);
        for (int i = 0; i < listed; i++) {
            int code = Integer.MAX_VALUE - (int) greatest[i];
            listedValues.add(new FacetCounts.Value(codes[code], counts[code]));
        }
        return new FacetCounts(listedValues, missing, distinct - listed);
    }

    private RecordSet without(int records) {
        var members = new int[records];
        int size = 0;
        for (int record = 0; record < records; record++) {
            members[size] = record;
            size += starts[record + 1] == 0 ? 1 : 0;
        }
        return RecordSet.of(members, size, records);
    }

    private static long cost(RecordSet set, int records) {
        if (set instanceof RecordSet.Sparse) {
            return (long) set.cardinality() * MEMBER;
        }
        return (long) (set instanceof RecordSet.Run ? set.cardinality() : records) / 64 * WORD + MEMBER;
    }
}
