package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.List;

/** Counts how many of some records are in each of many sets. */
public sealed interface SetCounter permits SetCounter.OfRuns, ValueCounter {

    /** One count for each set. */
    int[] counts(CountedRecords base);

    /** About what that takes, in tenths of a nanosecond. */
    long cost(RecordSet base);

    static SetCounter of(RecordSet[] sets, int records) {
        return Arrays.stream(sets).allMatch(set -> set instanceof RunSet)
                ? ofRuns(Arrays.stream(sets).map(List::of).toList())
                : new ValueCounter(sets, records);
    }

    /** @param runs of each set, those that it is made of, none overlapping */
    static SetCounter ofRuns(List<List<RecordSet>> runs) {
        return new OfRuns(runs.stream()
                .map(ofSet -> ofSet.stream().map(RunSet.class::cast).toArray(RunSet[]::new))
                .toArray(RunSet[][]::new));
    }

    /** Of runs a count is what comes before their ends, less what comes before their beginnings. */
    final class OfRuns implements SetCounter {

        private static final int BOUND = 20;

        private final int[] bounds;

        /** Of each set the places of its runs' beginnings and ends among the bounds, in turn. */
        private final int[][] places;

        private OfRuns(RunSet[][] sets) {
            bounds = Arrays.stream(sets)
                    .flatMap(Arrays::stream)
                    .flatMapToInt(run -> Arrays.stream(new int[] {run.from(), run.to()}))
                    .sorted()
                    .distinct()
                    .toArray();
            places = Arrays.stream(sets)
                    .map(runs -> Arrays.stream(runs)
                            .flatMapToInt(run -> Arrays.stream(new int[] {run.from(), run.to()}))
                            .map(bound -> Arrays.binarySearch(bounds, bound))
                            .toArray())
                    .toArray(int[][]::new);
        }

        @Override
        public int[] counts(CountedRecords base) {
            var before = base.records().before(bounds);
            var counts = new int[places.length];
            for (int set = 0; set < counts.length; set++) {
                for (int i = 0; i < places[set].length; i += 2) {
                    counts[set] += before[places[set][i + 1]] - before[places[set][i]];
                }
            }
            return counts;
        }

        @Override
        public long cost(RecordSet base) {
            return (long) bounds.length * BOUND + base.bytes();
        }
    }
}
