package org.incentivekb.catalog;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.incentivekb.Limits;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.term.TermIndex;
import org.incentivekb.model.Amount;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Text;

/**
 * One version of the data set, indexed to answer {@link Query queries} without a database. Immutable, so that a request that holds
 * it reads one version from start to end. A record is known inside by its ordinal: records stand in the order of their region codes.
 */
public final class Catalog {

    private final DataSet dataSet;
    private final CodeLists codeLists;
    private final RegionTree regions;
    private final Map<String, Organization> organizations;
    private final Map<String, Source> sources;
    private final Map<Filter, Map<String, Text>> labels;
    private final Totals totals;
    private final Index index;
    private final RenderedRecords records;
    private final FacetIndex facets;
    private final Suggestions suggestions;
    private final FigureIndex figures;
    private final TermIndex terms;
    private final OfferIndex offers;
    private final Map<String, String> moved;
    private final Map<String, String> formerIds;

    Catalog(CatalogBuilder builder, DataSet dataSet, Ordinals ordinals) {
        this.dataSet = dataSet;
        codeLists = builder.codeLists;
        regions = builder.regions;
        organizations = builder.organizations;
        sources = builder.sources;
        totals = builder.totals;
        records = new RenderedRecords(builder, ordinals);
        index = new Index(builder, ordinals, records);
        figures = new FigureIndex(builder.figures, ordinals);
        terms = builder.terms.build(ordinals, builder.validity.known(), builder.validity.to(), builder.calls);
        offers = new OfferIndex(index, records, ordinals.array(builder.amounts, new Amount[ordinals.size()]));
        moved = builder.moved;
        formerIds = builder.formerIds;
        labels = builder.labels();
        facets = new FacetIndex(index, labels, codeLists, regions, totals.records());
        suggestions = new Suggestions(index, codeLists, labels);
    }

    /** Hash of the content: 16 hexadecimal digits. */
    public String version() {
        return dataSet.version;
    }

    public DataSet dataSet() {
        return dataSet;
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    public RegionTree regions() {
        return regions;
    }

    /** What each record asks of a company, and what it offers. */
    public TermIndex terms() {
        return terms;
    }

    /** By id, in its order. */
    public Map<String, Organization> organizations() {
        return organizations;
    }

    /** By id, in its order. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** The codes that a filter takes, with their labels; empty for a filter that takes no codes. */
    public Map<String, Text> labels(Filter filter) {
        return labels.getOrDefault(filter, Map.of());
    }

    /** Those of some ids that are there; of a data set that can be looked through, with all others, so that the nearest is found. */
    public Map<String, Text> titles(List<String> ids) {
        var known = new LinkedHashMap<String, Text>();
        ids.stream().filter(id -> find(id).isPresent()).forEach(id -> known.put(id, null));
        if (known.size() < Set.copyOf(ids).size()) {
            ids().forEach(id -> known.put(id, null));
        }
        return known;
    }

    public Totals totals() {
        return totals;
    }

    /** How many records have a code of a filter; for a region, those of the region itself and of all below it. */
    public int count(Filter filter, String code) {
        return index.set(filter, code).cardinality();
    }

    public Result answer(Query query) {
        var found = index.find(query.filters());
        int total = found.matches().cardinality();
        if (total > 0) {
            return new Result(index.page(query, found), total, Map.of(), List.of());
        }
        var emptiedBy = emptiedBy(query.filters());
        return new Result(
                new int[0],
                0,
                emptiedBy,
                emptiedBy.containsKey(Filter.Q) ? suggestions.of(query.filters()) : List.of());
    }

    /** All records that match, in the order asked for, whatever the page. */
    public int[] all(Query query) {
        var whole = new Query(query.filters(), query.sort(), query.descending(), 1, Integer.MAX_VALUE);
        return index.page(whole, index.find(query.filters()));
    }

    /** The figures of the records that match, in their order, and those of a record in its own: the page asked for counts figures. */
    public FigurePage figures(Query query, FigureFilter filter) {
        return figures.page(all(query), filter, query.offset(), query.size());
    }

    /** How the records that match are spread; a facet's own filters are left out of its counts. */
    public FacetCounts facets(Filters filters) {
        return facets.count(filters);
    }

    /**
     * What records offer on a day, by what they help with and what they are: those that match each of some filters.
     *
     * @param filters each without one by day
     * @param day a whole day
     */
    public List<Offers> offers(List<Filters> filters, PartialDate day) {
        var inForce = index.validOn(day.value());
        var planned = index.plannedOn(day.value());
        return filters.stream()
                .map(index::matches)
                .map(matches -> offers.of(
                        RecordSet.intersection(List.of(matches, inForce)),
                        RecordSet.intersection(List.of(matches, planned))))
                .toList();
    }

    /** How many records match that are open to all of a filter's codes, in the place of those that it names. */
    public int openToAll(Filters filters, Filter filter) {
        return index.openToAll(filter).countIn(index.matches(filters.without(List.of(filter))));
    }

    /** What records are counted by, in order. */
    public List<Facet> facets() {
        return facets.all();
    }

    /** The codes of all values that a facet counts. */
    public List<String> values(Facet facet) {
        return facets.values(facet);
    }

    /** The fields in which any of the words occurs, by the record's ordinal. */
    public IntFunction<Set<SearchField>> matchedIn(List<String> words) {
        return index.matchedIn(words);
    }

    /** All records that match, as a set. */
    public RecordSet matches(Filters filters) {
        return index.matches(filters);
    }

    /** The place of a record's id among all ids. */
    public int idRank(int record) {
        return index.idRank(record);
    }

    /** The ordinal of the record with that id. */
    public OptionalInt find(String id) {
        return records.find(id);
    }

    /** The id of the record that names another one among those it had before. */
    public Optional<String> formerId(String id) {
        return Optional.ofNullable(formerIds.get(id));
    }

    /** The id of the record that an id leads to which is no record's: of one that was renamed, or succeeded one that was withdrawn. */
    public Optional<String> movedTo(String id) {
        var seen = new HashSet<String>();
        var at = moved.get(id);
        while (at != null && find(at).isEmpty()) {
            at = seen.add(at) ? moved.get(at) : null;
        }
        return Optional.ofNullable(at);
    }

    /** The ids of all records, in their order; of a data set too large to look them all through, none. */
    public List<String> ids() {
        return totals.records() <= Limits.IDS_SUGGESTED ? records.ids() : List.of();
    }

    /** How many bytes {@link #copyItem} copies. */
    public int itemLength(int record) {
        return records.itemLength(record);
    }

    /** Copies the JSON of a record as it stands in a list, but for its closing brace. */
    public void copyItem(int record, byte[] target, int at) {
        records.copyItem(record, target, at);
    }

    /** The JSON of a whole record. */
    public byte[] whole(int record) {
        return records.whole(record);
    }

    private Map<Filter, Integer> emptiedBy(Filters filters) {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : filters.names()) {
            int total = index.matches(filters.without(List.of(filter))).cardinality();
            if (total > 0) {
                emptiedBy.put(filter, total);
            }
        }
        return emptiedBy;
    }
}
