package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.catalog.set.CountedRecords;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.SortedColumn;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Text;

/** Counts the records that match by each facet. */
final class FacetIndex {

    private final Index index;
    private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);

    FacetIndex(Index index, Map<Filter, Map<String, Text>> labels, int records) {
        this.index = index;
        for (var facet : Facet.values()) {
            var sets =
                    switch (facet) {
                        case YEAR -> years(index.announced());
                        case AMOUNT_BAND -> bands(index.amounts());
                        default -> codes(facet.filter(), labels);
                    };
            sets.values().removeIf(set -> set.cardinality() == 0);
            columns.put(facet, new FacetColumn(sets, facet.isInOrder(), records));
        }
    }

    /** The counts of each facet, over the records that match all filters but the facet's own. */
    FacetCounts count(Filters filters) {
        var all = new CountedRecords(index.matches(filters));
        var counts = new EnumMap<Facet, FacetCounts.OfFacet>(Facet.class);
        columns.forEach((facet, column) -> {
            if (Collections.disjoint(filters.names(), facet.filters())) {
                counts.put(facet, column.count(filters, all));
            } else {
                var others = filters.without(facet.filters());
                counts.put(facet, column.count(others, new CountedRecords(index.matches(others))));
            }
        });
        return new FacetCounts(all.records().cardinality(), counts);
    }

    /** The codes of all values that records have. */
    List<String> values(Facet facet) {
        return columns.get(facet).codes();
    }

    private Map<String, RecordSet> codes(Filter filter, Map<Filter, Map<String, Text>> labels) {
        var sets = new TreeMap<String, RecordSet>();
        labels.get(filter).keySet().forEach(code -> sets.put(code, index.set(filter, code)));
        return sets;
    }

    private static Map<String, RecordSet> years(SortedColumn<PartialDate> announced) {
        var years = new TreeMap<String, RecordSet>(Comparator.reverseOrder());
        announced.values().stream()
                .map(PartialDate::year)
                .distinct()
                .forEach(year -> years.put(String.valueOf(year), announced.where(date -> date.year() == year)));
        return years;
    }

    private static Map<String, RecordSet> bands(SortedColumn<BigDecimal> amounts) {
        var bands = new LinkedHashMap<String, RecordSet>();
        Arrays.stream(AmountBand.values())
                .sorted(Comparator.comparing(AmountBand::least))
                .forEach(band -> bands.put(band.code(), amounts.where(band::holds)));
        return bands;
    }
}
