package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incentivekb.Limits;
import org.incentivekb.catalog.set.BoundedCache;
import org.incentivekb.catalog.set.CountedRecords;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.catalog.set.SetCounter;

/** The values of one facet, with the records that have each. */
final class FacetColumn {

    /** Counts that take less, in tenths of a nanosecond, are computed again. */
    private static final long WORTH_CACHING = 200_000;

    /** Values of all cached counts and of their keys, some 24 bytes each. */
    private static final int MOST_CACHED = 1 << 17;

    private final String[] codes;
    private final SetCounter counting;
    private final RecordSet none;

    /** The codes by their place: in the order in which they are listed, or the one of most records first. */
    private final int[] likeliestFirst;

    /** How many records have the code at the same place there. */
    private final int[] most;

    private final boolean isInOrder;
    private final BoundedCache<Filters, FacetCounts.OfFacet> cache = new BoundedCache<>(
            MOST_CACHED,
            (filters, counts) -> 8L + 4 * filters.size() + counts.values().size());

    /**
     * @param byCode the records of each code, none of them empty, in the order in which equal counts are listed
     * @param isInOrder whether counts are listed in the order of the codes, and not the greatest first
     */
    FacetColumn(Map<String, RecordSet> byCode, boolean isInOrder, int records) {
        this(
                byCode,
                RecordSet.difference(
                        new RunSet(0, records),
                        byCode.isEmpty() ? new RunSet(0, 0) : RecordSet.union(List.copyOf(byCode.values()), records),
                        records),
                isInOrder,
                records);
    }

    /** @param none the records that count as having no value */
    FacetColumn(Map<String, RecordSet> byCode, RecordSet none, boolean isInOrder, int records) {
        this(
                List.copyOf(byCode.keySet()),
                byCode.values().stream().mapToInt(RecordSet::cardinality).toArray(),
                SetCounter.of(byCode.values().toArray(RecordSet[]::new), records),
                none,
                isInOrder);
    }

    private FacetColumn(
            List<String> codes, int[] cardinalities, SetCounter counting, RecordSet none, boolean isInOrder) {
        this.isInOrder = isInOrder;
        this.codes = codes.toArray(String[]::new);
        this.counting = counting;
        this.none = none;
        likeliestFirst = IntStream.range(0, this.codes.length)
                .boxed()
                .sorted((a, b) -> isInOrder ? 0 : Integer.compare(cardinalities[b], cardinalities[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        most = Arrays.stream(likeliestFirst).map(code -> cardinalities[code]).toArray();
    }

    /** Of codes each of which stands for several runs of records, where every record is of some code. */
    static FacetColumn ofRuns(Map<String, List<RecordSet>> runs, int records) {
        var occurring = new TreeMap<>(runs);
        occurring.values().removeIf(sets -> cardinality(sets) == 0);
        return new FacetColumn(
                List.copyOf(occurring.keySet()),
                occurring.values().stream().mapToInt(FacetColumn::cardinality).toArray(),
                SetCounter.ofRuns(List.copyOf(occurring.values())),
                new RunSet(0, 0),
                false);
    }

    private static int cardinality(List<RecordSet> sets) {
        return sets.stream().mapToInt(RecordSet::cardinality).sum();
    }

    List<String> codes() {
        return List.of(codes);
    }

    /**
     * The counts over some of the records.
     *
     * @param filters what the records match: the same records for the same filters
     */
    FacetCounts.OfFacet count(Filters filters, CountedRecords base) {
        if (counting.cost(base.records()) < WORTH_CACHING) {
            return listed(base);
        }
        var known = cache.get(filters);
        if (known == null) {
            known = listed(base);
            cache.put(filters, known);
        }
        return known;
    }

    private FacetCounts.OfFacet listed(CountedRecords base) {
        var counts = counting.counts(base);
        // The count before the code, reversed, in one number, so that numbers in descending order are values in theirs.
        var greatest = new long[Limits.FACET_VALUES];
        int listed = 0;
        for (int i = 0; i < likeliestFirst.length; i++) {
            int code = likeliestFirst[i];
            if (listed == greatest.length && (isInOrder || most[i] < greatest[listed - 1] >> 32)) {
                break;
            }
            if (counts[code] == 0) {
                continue;
            }
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
        List<FacetCounts.Value> values = new ArrayList<>(listed);
        for (int i = 0; i < listed; i++) {
            int code = Integer.MAX_VALUE - (int) greatest[i];
            values.add(new FacetCounts.Value(codes[code], counts[code]));
        }
        return new FacetCounts.OfFacet(values, none.countIn(base.records()), distinct(counts) - listed);
    }

    private static int distinct(int[] counts) {
        int distinct = 0;
        for (int count : counts) {
            distinct += count == 0 ? 0 : 1;
        }
        return distinct;
    }
}
