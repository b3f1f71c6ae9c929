package org.incentivekb.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.Postings;
import org.incentivekb.catalog.term.TermIndex;
import org.incentivekb.catalog.text.TextIndexBuilder;
import org.incentivekb.model.Amount;
import org.incentivekb.model.Call;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Extent;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * Takes in the entities of one data-set version, one by one, and makes the {@link Catalog} of them. Records are numbered as they
 * come, and only at the end brought into the order of their regions.
 */
public final class CatalogBuilder {

    /** Filters by codes of which a record may have none, and which then lists it under {@link Filter#NONE}. */
    static final Set<Filter> OPTIONAL =
            EnumSet.of(Filter.FORM, Filter.ZONE, Filter.INDUSTRY, Filter.SUPPORT, Filter.BENEFICIARY, Filter.CRITERION);

    private static final Text NONE = new Text("无", "None");

    final CodeLists codeLists;
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
    final List<Amount> amounts = new ArrayList<>();
    final List<PartialDate> statusAsOf = new ArrayList<>();
    final Validity validity = new Validity();
    final Map<Integer, List<Call>> calls = new HashMap<>();
    final List<String> titles = new ArrayList<>();
    final List<LocalDate> updated = new ArrayList<>();
    final Map<String, String> moved = new HashMap<>();
    final Map<String, String> formerIds = new HashMap<>();
    final List<short[]> figures = new ArrayList<>();
    final TermIndex.Builder terms = new TermIndex.Builder();

    private final Map<Filter, BiConsumer<Incentive, Consumer<String>>> codes = new EnumMap<>(Filter.class);
    private final Map<Filter, Function<CatalogBuilder, Map<String, Text>>> labels = new EnumMap<>(Filter.class);
    private final SearchTexts searched = new SearchTexts(organizations, sources, regions);
    private final Map<Integer, List<Relation>> relations = new HashMap<>();
    private final Rendering rendering;

    /** @param rendering says how a record looks when it is served; it is rendered once, as it is taken in */
    public CatalogBuilder(Rendering rendering) {
        this(rendering, new CodeLists());
    }

    private CatalogBuilder(Rendering rendering, CodeLists codeLists) {
        this.rendering = rendering;
        this.codeLists = codeLists;
        byCode(Filter.FORM, Vocabulary.FORM, (incentive, codes) -> Optional.ofNullable(incentive.form)
                .ifPresent(form -> codes.accept(form.code())));
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
        byCode(
                Filter.COLLECTION,
                Vocabulary.COLLECTION,
                (incentive, codes) -> incentive.evidence.forEach(evidence ->
                        codes.accept(sources.get(evidence.source()).collection.code())));
        byCode(Filter.ZONE, known -> known.regions.zones(), (incentive, codes) -> Optional.ofNullable(incentive.zone)
                .ifPresent(codes));
        byCode(
                Filter.HAS_GAP,
                known -> Vocabulary.GAP_FIELD.labels(),
                (incentive, codes) -> incentive.gaps.forEach(gap -> codes.accept(gap.field())));
        byCode(Filter.CRITERION, CatalogBuilder::criteria, CatalogBuilder::criteria);
        labels.put(Filter.CURRENCY, known -> Vocabulary.CURRENCY.labels());
        // A region's records are a run of neighbours: it needs no postings.
        labels.put(Filter.REGION, known -> known.regions.labels());
    }

    /** For other records beside those of a catalog: one that knows all that these can refer to. */
    public static CatalogBuilder beside(Catalog catalog, Rendering rendering) {
        var builder = new CatalogBuilder(rendering, catalog.codeLists());
        catalog.regions().all().forEach(builder::add);
        builder.organizations.putAll(catalog.organizations());
        builder.sources.putAll(catalog.sources());
        return builder;
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

    /** Every concept, and each code that it takes as {@code concept:code}. */
    private static Map<String, Text> criteria(CatalogBuilder known) {
        var criteria = new LinkedHashMap<String, Text>();
        known.codeLists.codes(CodeList.CONCEPTS).values().forEach(concept -> {
            criteria.put(concept.code(), concept.label());
            if (concept.type() == ConceptType.CODE) {
                criteria.put(
                        criterion(concept.code(), Filter.NONE),
                        new Text(
                                concept.label().zh() + "：" + NONE.zh(),
                                concept.label().en() + ": " + NONE.en()));
                concept.lists().forEach(list -> known.codeLists
                        .codes(list)
                        .values()
                        .forEach(code -> criteria.put(
                                criterion(concept.code(), code.code()),
                                new Text(
                                        concept.label().zh() + "："
                                                + code.label().zh(),
                                        concept.label().en() + ": "
                                                + code.label().en()))));
            }
        });
        return criteria;
    }

    /** The concepts of a record's criteria and of those of its figures, and their codes. */
    private static void criteria(Incentive incentive, Consumer<String> codes) {
        incentive.criteria.forEach(criterion -> criterion(criterion, codes));
        incentive.figures.forEach(figure -> figure.when.forEach(criterion -> criterion(criterion, codes)));
    }

    private static void criterion(Criterion criterion, Consumer<String> codes) {
        codes.accept(criterion.of);
        if (criterion.in != null) {
            criterion.in.forEach(code -> codes.accept(criterion(criterion.of, code)));
        }
    }

    static String criterion(String concept, String code) {
        return concept + ":" + code;
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    public RegionTree regions() {
        return regions;
    }

    public Map<String, Organization> organizations() {
        return organizations;
    }

    public Map<String, Source> sources() {
        return sources;
    }

    /** Takes in an entity. What an incentive refers to, other than incentives, comes before it. */
    public void add(DatasetEntity entity) {
        if (entity instanceof Incentive incentive) {
            addIncentive(incentive);
        } else if (entity instanceof CodeList list) {
            codeLists.add(list);
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
        incentive.formerIds.forEach(former -> formerIds.put(former, incentive.id));
        regionCodes.add(regions.get(incentive.region).code);
        announced.add(incentive.announced);
        amounts.add(incentive.amount);
        statusAsOf.add(incentive.statusAsOf);
        validity.add(incentive);
        if (!incentive.calls.isEmpty()) {
            calls.put(record, incentive.calls);
        }
        if (!incentive.relations.isEmpty()) {
            relations.put(record, incentive.relations);
        }
        titles.add(incentive.title.en().toLowerCase(Locale.ROOT));
        updated.add(incentive.updated);
        figures.add(FigureIndex.kinds(incentive.figures));
        terms.add(
                incentive,
                incentive.evidence.stream()
                        .anyMatch(evidence -> sources.get(evidence.source()).extent == Extent.BEGINNING));
        totals.add(incentive);
        codes.forEach((filter, ofRecord) -> {
            var records = postings.get(filter);
            ofRecord.accept(incentive, code -> records.add(code, record));
        });
        texts.add(searched.of(incentive), record);
        var rendered = rendering.render(incentive, this);
        json.add(rendered.json());
        itemLengths.add(rendered.itemLength());
    }

    public Catalog build(DataSet dataSet) {
        return build(dataSet, Map.of());
    }

    /** @param moved by ids of records that were given up, the ids that took their place */
    public Catalog build(DataSet dataSet, Map<String, String> moved) {
        this.moved.putAll(moved);
        this.moved.putAll(formerIds);
        relate();
        validity.settle(ids);
        var ordinals = new Ordinals(ids, regionCodes, regions.walk());
        regions.place(ordinals.array(regionCodes, new String[ids.size()]));
        return new Catalog(this, dataSet, ordinals);
    }

    /** Shows records that are related to one another together with their titles. */
    private void relate() {
        var numbers = new HashMap<String, Integer>();
        relations.values().forEach(all -> all.forEach(relation -> numbers.put(relation.id(), null)));
        for (int record = 0; record < ids.size(); record++) {
            if (numbers.containsKey(ids.get(record))) {
                numbers.put(ids.get(record), record);
            }
        }
        var relatedBy = new TreeMap<Integer, List<Rendering.Related>>();
        relations.keySet().stream()
                .sorted(Comparator.comparing(ids::get))
                .forEach(record -> relations.get(record).forEach(relation -> relatedBy
                        .computeIfAbsent(numbers.get(relation.id()), number -> new ArrayList<>())
                        .add(new Rendering.Related(relation.type(), json.get(record)))));
        var affected = new TreeSet<>(relations.keySet());
        affected.addAll(relatedBy.keySet());
        for (int record : affected) {
            var targets = relations.getOrDefault(record, List.of()).stream()
                    .map(relation -> new Rendering.Related(relation.type(), json.get(numbers.get(relation.id()))))
                    .toList();
            var related = rendering.relate(
                    new Rendered(json.get(record), itemLengths.get(record)),
                    targets,
                    relatedBy.getOrDefault(record, List.of()));
            json.set(record, related.json());
            itemLengths.set(record, related.itemLength());
        }
    }

    /** The codes that each filter takes, with their labels. */
    Map<Filter, Map<String, Text>> labels() {
        var all = new EnumMap<Filter, Map<String, Text>>(Filter.class);
        labels.forEach((filter, known) -> all.put(filter, known.apply(this)));
        OPTIONAL.forEach(filter -> {
            var withNone = new LinkedHashMap<>(all.get(filter));
            withNone.put(Filter.NONE, NONE);
            all.put(filter, withNone);
        });
        return all;
    }
}
