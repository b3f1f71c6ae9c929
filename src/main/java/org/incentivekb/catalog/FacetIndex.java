package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.catalog.set.CountedRecords;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;

/** Counts the records that match by each facet. */
final class FacetIndex {

    private final Index index;
    private final Map<Facet, FacetColumn> columns = new LinkedHashMap<>();

    /** Of the regions, where their codes are read otherwise than with all below them. */
    private final Map<Scope, FacetColumn> regions = new EnumMap<>(Scope.class);

    /** Of amounts, in other currencies than the first. */
    private final Map<String, FacetColumn> bands = new HashMap<>();

    private final RegionTree tree;
    private final int records;

    FacetIndex(Index index, Map<Filter, Map<String, Text>> labels, CodeLists codeLists, RegionTree tree, int records) {
        this.index = index;
        this.tree = tree;
        this.records = records;
        for (var facet : Facet.FIXED) {
            if (facet == Facet.AMOUNT_BAND) {
                columns.put(facet, bands(Filters.NONE.currency()));
            } else {
                columns.put(facet, column(facet == Facet.YEAR ? years() : codes(facet.filter(), labels), facet));
            }
        }
        for (var concept : codeLists.codedConcepts()) {
            var sets = criteria(concept, codeLists);
            // A concept that is called as another facet is would hide it: what tiers say of beneficiaries is no facet.
            if (!sets.isEmpty()
                    && Facet.FIXED.stream().noneMatch(facet -> facet.code().equals(concept.code()))) {
                var facet = Facet.of(concept);
                columns.put(facet, column(sets, facet));
            }
        }
        for (var scope : List.of(Scope.EXACT, Scope.APPLIES)) {
            var runs = new TreeMap<String, List<RecordSet>>();
            tree.walk().forEach(code -> runs.put(code, tree.records(code, scope)));
            regions.put(scope, FacetColumn.ofRuns(runs, records));
        }
        index.currencies().forEach(currency -> bands.put(currency, bands(currency)));
    }

    private FacetColumn column(Map<String, RecordSet> sets, Facet facet) {
        sets.values().removeIf(set -> set.cardinality() == 0);
        return new FacetColumn(sets, facet.isInOrder(), records);
    }

    /** The counts of each facet, over the records that match all filters but the facet's own. */
    FacetCounts count(Filters filters) {
        var all = new CountedRecords(index.matches(filters));
        var counts = new LinkedHashMap<Facet, FacetCounts.OfFacet>();
        columns.forEach((facet, likely) -> {
            var column = column(facet, likely, filters);
            if (Collections.disjoint(filters.names(), facet.filters())) {
                counts.put(facet, column.count(filters, all));
            } else {
                var others = filters.without(facet.filters());
                counts.put(facet, column.count(others, new CountedRecords(index.matches(others))));
            }
        });
        return new FacetCounts(all.records().cardinality(), counts);
    }

    private FacetColumn column(Facet facet, FacetColumn likely, Filters filters) {
        if (facet == Facet.REGION) {
            return regions.getOrDefault(filters.scope(), likely);
        }
        return facet == Facet.AMOUNT_BAND ? bands.getOrDefault(filters.currency(), likely) : likely;
    }

    List<Facet> all() {
        return List.copyOf(columns.keySet());
    }

    /** The codes of all values that records have. */
    List<String> values(Facet facet) {
        return facet == Facet.REGION
                ? tree.walk()
                : facet == Facet.AMOUNT_BAND
                        ? Arrays.stream(AmountBand.values())
                                .map(AmountBand::code)
                                .toList()
                        : columns.get(facet).codes();
    }

    private Map<String, RecordSet> codes(Filter filter, Map<Filter, Map<String, Text>> labels) {
        var sets = new TreeMap<String, RecordSet>();
        labels.get(filter).keySet().stream()
                .filter(code -> !code.equals(Filter.NONE))
                .forEach(code -> sets.put(code, index.set(filter, code)));
        return sets;
    }

    private Map<String, RecordSet> criteria(ListedCode concept, CodeLists codeLists) {
        var sets = new TreeMap<String, RecordSet>();
        concept.lists().forEach(list -> codeLists.codes(list).keySet().forEach(code -> {
            var set = index.set(Filter.CRITERION, CatalogBuilder.criterion(concept.code(), code));
            if (set.cardinality() > 0) {
                sets.put(code, set);
            }
        }));
        return sets;
    }

    private Map<String, RecordSet> years() {
        var announced = index.announced();
        var years = new TreeMap<String, RecordSet>(Comparator.reverseOrder());
        announced.values().stream()
                .map(PartialDate::year)
                .distinct()
                .forEach(year -> years.put(String.valueOf(year), announced.where(date -> date.year() == year)));
        return years;
    }

    /** An amount in another currency is in no band, but it is not missing. */
    private FacetColumn bands(String currency) {
        var amounts = index.amounts(currency);
        var bands = new LinkedHashMap<String, RecordSet>();
        Arrays.stream(AmountBand.values())
                .sorted(Comparator.comparing(AmountBand::least))
                .forEach(band -> bands.put(band.code(), amounts.where(band::holds)));
        bands.values().removeIf(set -> set.cardinality() == 0);
        return new FacetColumn(bands, index.withoutAmount(), true, records);
    }
}
