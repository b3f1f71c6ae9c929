package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incentivekb.catalog.set.CountedRecords;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.SortedColumn;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Text;

/** Counts the records that match a query by each facet. */
final class FacetIndex {

    private final Index index;
    private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);

    FacetIndex(Index index, Map<Filter, Map<String, Text>> labels, int records) {
        this.index = index;
        for (var facet : List.of(
                Facet.KIND,
                Facet.STATUS,
                Facet.REGION,
                Facet.INDUSTRY,
                Facet.SUPPORT,
                Facet.BENEFICIARY,
                Facet.SOURCE)) {
            var filter = facet.filters().iterator().next();
            var codes = labels.get(filter).keySet();
            var sets = new TreeMap<String, RecordSet>();
            codes.forEach(code -> sets.put(code, index.set(filter, code)));
            columns.put(facet, column(sets, false, records));
        }
        columns.put(Facet.YEAR, column(years(index.announced()), true, records));
        columns.put(Facet.AMOUNT_BAND, column(bands(index.amounts()), true, records));
    }

    /** The counts of each facet, over the records that match all filters but the facet's own. */
    Counted count(Query query) {
        var filters = query.filters();
        var all = new CountedRecords(query.filtersAlone(), index.matches(query));
        var counts = new EnumMap<Facet, FacetCounts>(Facet.class);
        columns.forEach((facet, column) -> {
            var base = Collections.disjoint(filters, facet.filters()) ? all : without(facet, all.query());
            counts.put(facet, column.count(base));
        });
        return new Counted(all.records().cardinality(), counts);
    }

    private CountedRecords without(Facet facet, Query query) {
        var others = query;
        for (var own : facet.filters()) {
            others = others.without(own);
        }
        return new CountedRecords(others, index.matches(others));
    }

    /** The codes of all values that records have. */
    List<String> values(Facet facet) {
        return columns.get(facet).codes();
    }

    private static FacetColumn column(SortedMap<String, RecordSet> sets, boolean isInOrder, int records) {
        sets.values().removeIf(set -> set.cardinality() == 0);
        return new FacetColumn(sets, isInOrder, records);
    }

    private static SortedMap<String, RecordSet> years(SortedColumn<PartialDate> announced) {
        var years = new TreeMap<String, RecordSet>(Comparator.reverseOrder());
        announced.values().stream()
                .map(PartialDate::year)
                .distinct()
                .forEach(year -> years.put(String.valueOf(year), announced.where(date -> date.year() == year)));
        return years;
    }

    private static SortedMap<String, RecordSet> bands(SortedColumn<BigDecimal> amounts) {
        var bands = new TreeMap<String, RecordSet>(Comparator.comparing(name -> AmountBand.valueOf(name)));
        for (var band : AmountBand.values()) {
            bands.put(band.name(), amounts.where(band::holds));
        }
        return bands;
    }
}
