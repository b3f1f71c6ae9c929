package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.Postings;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.catalog.text.TextIndexBuilder;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * Takes in the entities of one data-set version, one by one, and makes the {@link Catalog} of them. Records are numbered as they
 * come, and only at the end brought into the order of their regions.
 */
public final class CatalogBuilder {

    final RegionTree regions = new RegionTree();
    final Map<String, Organization> organizations = new TreeMap<>();
    final Map<String, Source> sources = new TreeMap<>();
    final Totals totals = new Totals();
    final Map<Filter, Postings<String>> postings = new EnumMap<>(Filter.class);
    final TextIndexBuilder texts = new TextIndexBuilder();
    final ByteStore json = new ByteStore();
    final List<Integer> itemLengths = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    final List<String> regionCodes = new ArrayList<>();
    final List<PartialDate> announced = new ArrayList<>();
    final List<BigDecimal> amounts = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    final List<LocalDate> updated = new ArrayList<>();

    private final Map<Filter, BiConsumer<Incentive, Consumer<String>>> codes = new EnumMap<>(Filter.class);
    private final Map<Filter, Function<CatalogBuilder, Map<String, Text>>> labels = new EnumMap<>(Filter.class);
    private final Map<String, String> regionTexts = new HashMap<>();
    private final BiFunction<Incentive, CatalogBuilder, Rendered> renderer;

    /** @param renderer says how a record looks when it is served; it is rendered once, as it is taken in */
    public CatalogBuilder(BiFunction<Incentive, CatalogBuilder, Rendered> renderer) {
        this.renderer = renderer;
        byCode(Filter.KIND, Vocabulary.KIND, (incentive, codes) -> codes.accept(incentive.kind.code()));
        byCode(Filter.STATUS, Vocabulary.STATUS, (incentive, codes) -> codes.accept(incentive.status.code()));
        byCode(
                Filter.INDUSTRY,
                Vocabulary.INDUSTRY,
                (incentive, codes) -> incentive.industries.forEach(code -> codes.accept(code.code())));
        byCode(
                Filter.SUPPORT,
                Vocabulary.SUPPORT,
                (incentive, codes) -> incentive.supports.forEach(code -> codes.accept(code.code())));
        byCode(
                Filter.BENEFICIARY,
                Vocabulary.BENEFICIARY,
                (incentive, codes) -> incentive.beneficiaries.forEach(code -> codes.accept(code.code())));
        byCode(
                Filter.ORGANIZATION,
                known -> texts(known.organizations, organization -> organization.name),
                (incentive, codes) -> incentive.organizations.forEach(part -> codes.accept(part.id())));
        byCode(
                Filter.SOURCE,
                known -> texts(known.sources, source -> source.title),
                (incentive, codes) -> incentive.evidence.forEach(evidence -> codes.accept(evidence.source())));
        // A region's records are a run of neighbours: it needs no postings.
        labels.put(Filter.REGION, known -> known.regions.labels());
    }

    private void byCode(Filter filter, Vocabulary vocabulary, BiConsumer<Incentive, Consumer<String>> ofRecord) {
        byCode(filter, known -> vocabulary.labels(), ofRecord);
    }

    /**
     * Makes a filter by codes.
     *
     * @param all the codes that there are, with their labels
     * @param ofRecord gives the codes that a record has
     */
    private void byCode(
            Filter filter,
            Function<CatalogBuilder, Map<String, Text>> all,
            BiConsumer<Incentive, Consumer<String>> ofRecord) {
        labels.put(filter, all);
        codes.put(filter, ofRecord);
        postings.put(filter, new Postings<>());
    }

    private static <T> Map<String, Text> texts(Map<String, T> byId, Function<T, Text> text) {
        var texts = new LinkedHashMap<String, Text>();
        byId.forEach((id, entity) -> texts.put(id, text.apply(entity)));
        return texts;
    }

    public RegionTree regions() {
        return regions;
    }

    public Map<String, Organization> organizations() {
        return organizations;
    }

    /** Takes in an entity. What an incentive refers to, other than incentives, comes before it. */
    public void add(DatasetEntity entity) {
        if (entity instanceof Incentive incentive) {
            addIncentive(incentive);
        } else if (entity instanceof Region region) {
            regions.add(region);
        } else if (entity instanceof Organization organization) {
            organizations.put(organization.id, organization);
        } else if (entity instanceof Source source) {
            sources.put(source.id, source);
        }
    }

    private void addIncentive(Incentive incentive) {
        int record = ids.size();
        ids.add(incentive.id);
        regionCodes.add(regions.get(incentive.region).code);
        announced.add(incentive.announced);
        amounts.add(incentive.amount == null ? null : incentive.amount.value());
        titles.add(incentive.title.en().toLowerCase(Locale.ROOT));
        updated.add(incentive.updated);
        totals.add(incentive);
        codes.forEach((filter, ofRecord) -> {
            var records = postings.get(filter);
            ofRecord.accept(incentive, code -> records.add(code, record));
        });
        texts.add(texts(incentive), record);
        var rendered = renderer.apply(incentive, this);
        json.add(rendered.json());
        itemLengths.add(rendered.itemLength());
    }

    /** What a search looks at. */
    private Map<SearchField, String> texts(Incentive incentive) {
        var texts = new EnumMap<SearchField, String>(SearchField.class);
        texts.put(SearchField.TITLE, TextFolding.fold(incentive.title));
        texts.put(SearchField.SUMMARY, TextFolding.fold(incentive.summary));
        texts.put(
                SearchField.ORGANIZATION,
                incentive.organizations.stream()
                        .map(part -> TextFolding.fold(organizations.get(part.id()).name))
                        .collect(Collectors.joining(String.valueOf(TextFolding.BREAK))));
        texts.put(
                SearchField.REGION,
                regionTexts.computeIfAbsent(
                        incentive.region + incentive.zone,
                        key -> regions.names(incentive.region, incentive.zone).stream()
                                .map(TextFolding::fold)
                                .collect(Collectors.joining(String.valueOf(TextFolding.BREAK)))));
        texts.put(
                SearchField.FIGURE,
                incentive.figures.stream()
                        .map(figure -> TextFolding.fold(figure.text()))
                        .collect(Collectors.joining(String.valueOf(TextFolding.BREAK))));
        return texts;
    }

    public Catalog build(DataSet dataSet) {
        var ordinals = new Ordinals(ids, regionCodes);
        for (var region : ordinals.array(regionCodes, new String[ids.size()])) {
            regions.place(region);
        }
        return new Catalog(this, dataSet, ordinals);
    }

    /** The codes that each filter takes, with their labels. */
    Map<Filter, Map<String, Text>> labels() {
        var all = new EnumMap<Filter, Map<String, Text>>(Filter.class);
        labels.forEach((filter, known) -> all.put(filter, known.apply(this)));
        return all;
    }
}
