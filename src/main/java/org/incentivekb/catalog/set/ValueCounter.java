package org.incentivekb.catalog.set;

import java.util.Arrays;

/**
 * Counts for a facet: of some records, how many are in each of many sets. It holds the sets and, the other way round, the sets that each
 * record is in, and a count takes whichever way is shorter for the records that it is over.
 *
 * <p><b>What is maintained.</b> The inverse as a compressed row: the values of all records one after the other, two bytes each, and where each
 * record's begin; where no record has more than one value, the value stands at the record's place and there are no beginnings. It is a
 * column of Lucene's SortedSetDocValues without its dictionary, since the sets are numbered already.
 *
 * <p><b>The trick.</b> By sets costs one intersection a set, however few records are asked about; by records costs one look a record, however few
 * sets there are. Both costs are known before, in tenths of a nanosecond, from sizes alone, so the cheaper one is taken. By records is a loop
 * over arrays without a branch on what it reads: memory sets its pace.
 *
 * <p><b>What was measured.</b> The constants below are a calibration on one machine, not measured one by one; only their proportions
 * decide. All facets together cost 26, 28, 38 µs a request at 10k, 100k, 1M records where the answer is kept, and some 300 to 400 µs at 1M where it is
 * not and half of the records match (src/docs/performance.md).
 */
final class ValueCounter implements SetCounter {

    /** About what it takes, in tenths of a nanosecond, to look at a word of bits, a member of a sparse set, a record, its values. */
    private static final int WORD = 4;

    private static final int MEMBER = 30;
    private static final int RECORD = 15;
    private static final int VALUES = 50;

    private final RecordSet[] sets;
    private final long costBySets;

    /** What one record costs, the other way round. */
    private final long costOfRecord;

    /** Where the values of each record begin; null where no record has more than one, which then stands at its place. */
    private final int[] starts;

    /** Numbers of sets, from 1; where there are no starts, 0 for a record that is in none. */
    private final char[] values;

    ValueCounter(RecordSet[] sets, int records) {
        this.sets = sets;
        costBySets = Arrays.stream(sets).mapToLong(set -> cost(set, records)).sum();
        var counts = new int[records + 1];
        forEachMember((record, set) -> counts[record + 1]++);
        boolean isSingle = Arrays.stream(counts).allMatch(count -> count <= 1);
        if (sets.length > Character.MAX_VALUE) {
            starts = null;
            values = null;
            costOfRecord = costBySets;
        } else if (isSingle) {
            starts = null;
            values = new char[records];
            costOfRecord = RECORD;
            forEachMember((record, set) -> values[record] = (char) set);
        } else {
            Arrays.parallelPrefix(counts, Integer::sum);
            starts = counts;
            values = new char[starts[records]];
            costOfRecord = VALUES;
            var next = starts.clone();
            forEachMember((record, set) -> values[next[record]++] = (char) set);
        }
    }

    private interface Member {
        /** @param set from 1 */
        void of(int record, int set);
    }

    private void forEachMember(Member member) {
        for (int set = 0; set < sets.length; set++) {
            for (int record : sets[set].members()) {
                member.of(record, set + 1);
            }
        }
    }

    @Override
    public int[] counts(CountedRecords base) {
        if (costByRecords(base.records()) >= costBySets) {
            return bySets(base.records());
        }
        var counts = starts == null ? bySingleValues(base.members()) : byValues(base.members());
        return Arrays.copyOfRange(counts, 1, counts.length);
    }

    @Override
    public long cost(RecordSet base) {
        return Math.min(costByRecords(base), costBySets);
    }

    private long costByRecords(RecordSet base) {
        return base.cardinality() * costOfRecord;
    }

    private int[] bySets(RecordSet records) {
        var counts = new int[sets.length];
        for (int set = 0; set < sets.length; set++) {
            counts[set] = sets[set].countIn(records);
        }
        return counts;
    }

    private int[] bySingleValues(int[] records) {
        var counts = new int[sets.length + 1];
        for (int record : records) {
            counts[values[record]]++;
        }
        return counts;
    }

    private int[] byValues(int[] records) {
        var counts = new int[sets.length + 1];
        for (int record : records) {
            int end = starts[record + 1];
            for (int i = starts[record]; i < end; i++) {
                counts[values[i]]++;
            }
        }
        return counts;
    }

    private static long cost(RecordSet set, int records) {
        if (set instanceof SparseSet) {
            return (long) set.cardinality() * MEMBER;
        }
        return (long) (set instanceof RunSet ? set.cardinality() : records) / 64 * WORD + MEMBER;
    }
}
