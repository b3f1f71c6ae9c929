package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incentivekb.model.Code;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.Text;
import org.incentivekb.model.Vocabulary;

/** Takes in the entities of one data-set version, one by one, and makes the {@link Catalog} of them. */
public final class CatalogBuilder {

    final DataSet dataSet;
    final Regions regions;
    final Map<String, Organization> organizations = new TreeMap<>();
    final Map<String, Source> sources = new TreeMap<>();
    final Map<Filter, Map<String, Text>> labels = new EnumMap<>(Filter.class);
    final Tally tally = new Tally();
    final Map<Filter, Postings<String>> postings = new EnumMap<>(Filter.class);
    final Store json = new Store();
    final IntStream.Builder itemLengths = IntStream.builder();
    final IntStream.Builder lengths = IntStream.builder();
    final List<String> ids = new ArrayList<>();
    final List<PartialDate> announced = new ArrayList<>();
    final List<BigDecimal> amounts = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    final List<LocalDate> updated = new ArrayList<>();
    final TextIndexBuilder texts;

    private Function<Incentive, Rendered> renderer;

    public CatalogBuilder(
            DataSet dataSet,
            Collection<Region> regions,
            Collection<Organization> organizations,
            Collection<Source> sources) {
        this.dataSet = dataSet;
        this.regions = new Regions(regions);
        this.texts = new TextIndexBuilder(this.regions);
        organizations.forEach(organization -> this.organizations.put(organization.id, organization));
        sources.forEach(source -> this.sources.put(source.id, source));
        labels.put(Filter.KIND, Vocabulary.KIND.labels());
        labels.put(Filter.STATUS, Vocabulary.STATUS.labels());
        labels.put(Filter.INDUSTRY, Vocabulary.INDUSTRY.labels());
        labels.put(Filter.SUPPORT, Vocabulary.SUPPORT.labels());
        labels.put(Filter.BENEFICIARY, Vocabulary.BENEFICIARY.labels());
        labels.put(Filter.REGION, this.regions.labels());
        labels.put(Filter.ORGANIZATION, texts(this.organizations, organization -> organization.name));
        labels.put(Filter.SOURCE, texts(this.sources, source -> source.title));
        labels.keySet().forEach(filter -> postings.put(filter, new Postings<>()));
    }

    public Regions regions() {
        return regions;
    }

    public Map<String, Organization> organizations() {
        return organizations;
    }

    /** Sets how a record looks when it is served; it is rendered once, here. */
    public CatalogBuilder renderedBy(Function<Incentive, Rendered> renderer) {
        this.renderer = renderer;
        return this;
    }

    /** Takes in the next record. They come in the order of their region codes. */
    public void add(Incentive incentive) {
        int record = ids.size();
        ids.add(incentive.id);
        announced.add(incentive.announced);
        amounts.add(incentive.amount == null ? null : incentive.amount.value());
        titles.add(incentive.title.en().toLowerCase(Locale.ROOT));
        updated.add(incentive.updated);
        regions.place(incentive.region);
        tally.add(incentive);
        post(Filter.KIND, incentive.kind, record);
        post(Filter.STATUS, incentive.status, record);
        incentive.industries.forEach(code -> post(Filter.INDUSTRY, code, record));
        incentive.supports.forEach(code -> post(Filter.SUPPORT, code, record));
        incentive.beneficiaries.forEach(code -> post(Filter.BENEFICIARY, code, record));
        incentive.organizations.forEach(
                participation -> postings.get(Filter.ORGANIZATION).add(participation.id(), record));
        incentive.evidence.forEach(evidence -> postings.get(Filter.SOURCE).add(evidence.source(), record));
        texts.add(
                incentive,
                incentive.organizations.stream()
                        .map(part -> organizations.get(part.id()).name)
                        .toList(),
                record);
        var rendered = renderer.apply(incentive);
        json.add(rendered.json());
        itemLengths.add(rendered.itemLength());
        lengths.add(rendered.json().length);
    }

    public Catalog build() {
        return new Catalog(this);
    }

    private void post(Filter filter, Code code, int record) {
        postings.get(filter).add(code.code(), record);
    }

    private static <T> Map<String, Text> texts(Map<String, T> byId, Function<T, Text> text) {
        return byId.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> text.apply(entry.getValue()), (a, b) -> a, TreeMap::new));
    }
}
