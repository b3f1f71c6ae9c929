package org.incentivekb.catalog;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * One version of the data set, indexed to answer {@link Query queries} without a database. Immutable, so that a request that holds
 * it reads one version from start to end. A record is known inside by its ordinal: records stand in the order of their region codes.
 */
public final class Catalog {

    private static final int MOST_IDS = 10_000;

    private final DataSet dataSet;
    private final RegionTree regions;
    private final Map<String, Organization> organizations;
    private final Map<String, Source> sources;
    private final Map<Filter, Map<String, Text>> labels = new EnumMap<>(Filter.class);
    private final Totals tally;
    private final Index index;
    private final RenderedRecords records;
    private final FacetIndex facets;

    Catalog(CatalogBuilder builder, DataSet dataSet, Ordinals sequence) {
        this.dataSet = dataSet;
        regions = builder.regions;
        organizations = builder.organizations;
        sources = builder.sources;
        tally = builder.tally;
        records = new RenderedRecords(builder, sequence);
        index = new Index(builder, sequence);
        labels.put(Filter.KIND, Vocabulary.KIND.labels());
        labels.put(Filter.STATUS, Vocabulary.STATUS.labels());
        labels.put(Filter.INDUSTRY, Vocabulary.INDUSTRY.labels());
        labels.put(Filter.SUPPORT, Vocabulary.SUPPORT.labels());
        labels.put(Filter.BENEFICIARY, Vocabulary.BENEFICIARY.labels());
        labels.put(Filter.REGION, regions.labels());
        labels.put(Filter.ORGANIZATION, texts(organizations, organization -> organization.name));
        labels.put(Filter.SOURCE, texts(sources, source -> source.title));
        facets = new FacetIndex(index, labels, tally.records());
    }

    private static <T> Map<String, Text> texts(Map<String, T> byId, Function<T, Text> text) {
        var texts = new LinkedHashMap<String, Text>();
        byId.forEach((id, entity) -> texts.put(id, text.apply(entity)));
        return texts;
    }

    /** Hash of the content: 16 hexadecimal digits. */
    public String version() {
        return dataSet.version;
    }

    public DataSet dataSet() {
        return dataSet;
    }

    public RegionTree regions() {
        return regions;
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

    public Totals tally() {
        return tally;
    }

    /** How many records bear a code of a filter; for a region, those of the region itself and of all below it. */
    public int count(Filter filter, String code) {
        return index.set(filter, code).cardinality();
    }

    public Result answer(Query query) {
        var found = index.find(query);
        int total = found.matches().cardinality();
        return new Result(index.page(query, found), total, total == 0 ? emptiedBy(query) : Map.of());
    }

    /** All records that match, in the order asked for. */
    public int[] all(Query query) {
        return index.page(query.all(), index.find(query));
    }

    /** How the records that match are spread; a facet's own filters are left out of its counts. */
    public Counted facets(Query query) {
        return facets.count(query);
    }

    /** The codes of all values that a facet counts. */
    public List<String> values(Facet facet) {
        return facets.values(facet);
    }

    /** The fields of a record in which any of the words occurs. */
    public Set<SearchField> matchedIn(int record, List<String> words) {
        return index.matchedIn(record, words);
    }

    /** The ordinal of the record with that id. */
    public OptionalInt find(String id) {
        return records.find(id);
    }

    /** The ids of all records, in their order; of a data set too large to look them all through, none. */
    public List<String> ids() {
        return tally.records() <= MOST_IDS ? records.ids() : List.of();
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

    private Map<Filter, Integer> emptiedBy(Query query) {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : query.filters()) {
            int total = index.matches(query.without(filter)).cardinality();
            if (total > 0) {
                emptiedBy.put(filter, total);
            }
        }
        return emptiedBy;
    }
}
