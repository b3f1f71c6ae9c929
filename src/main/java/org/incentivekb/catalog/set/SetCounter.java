package org.incentivekb.catalog.set;

import java.util.Arrays;

/** Counts how many of some records are in each of many sets. */
public sealed interface SetCounter permits SetCounter.OfRuns, ValueCounter {

    /** One count for each set. */
    int[] counts(CountedRecords base);

    /** About what that takes, in tenths of a nanosecond. */
    long cost(RecordSet base);

    static SetCounter of(RecordSet[] sets, int records) {
        return Arrays.stream(sets).allMatch(set -> set instanceof RunSet)
                ? new OfRuns(sets)
                : new ValueCounter(sets, records);
    }

    /** Of runs a count is what comes before its end, less what comes before its beginning. */
    final class OfRuns implements SetCounter {

        private static final int BOUND = 20;

        private final int[] bounds;
        private final int[] from;
        private final int[] to;

        private OfRuns(RecordSet[] sets) {
            bounds = Arrays.stream(sets)
                    .map(RunSet.class::cast)
                    .flatMapToInt(run -> Arrays.stream(new int[] {run.from(), run.to()}))
                    .sorted()
                    .distinct()
                    .toArray();
            from = new int[sets.length];
            to = new int[sets.length];
            Arrays.setAll(from, i -> Arrays.binarySearch(bounds, ((RunSet) sets[i]).from()));
            Arrays.setAll(to, i -> Arrays.binarySearch(bounds, ((RunSet) sets[i]).to()));
        }

        @Override
        public int[] counts(CountedRecords base) {
            var before = base.records().before(bounds);
            var counts = new int[from.length];
            Arrays.setAll(counts, i -> before[to[i]] - before[from[i]]);
            return counts;
        }

        @Override
        public long cost(RecordSet base) {
            return (long) bounds.length * BOUND + base.bytes();
        }
    }
}
