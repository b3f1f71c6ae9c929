package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.Postings;
import org.incentivekb.catalog.text.TextIndexBuilder;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Code;

/**
 * Takes in the entities of one data-set version, one by one, and makes the {@link Catalog} of them. Records are numbered as they
 * come, and only at the end brought into the order of their regions.
 */
public final class CatalogBuilder {

    private static final List<Filter> CODE_FILTERS = List.of(
            Filter.KIND,
            Filter.STATUS,
            Filter.INDUSTRY,
            Filter.SUPPORT,
            Filter.BENEFICIARY,
            Filter.ORGANIZATION,
            Filter.SOURCE);

    final RegionTree regions = new RegionTree();
    final Map<String, Organization> organizations = new TreeMap<>();
    final Map<String, Source> sources = new TreeMap<>();
    final Totals tally = new Totals();
    final Map<Filter, Postings<String>> postings = new EnumMap<>(Filter.class);
    final TextIndexBuilder texts = new TextIndexBuilder(regions);
    final ByteStore json = new ByteStore();
    final List<Integer> itemLengths = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    final List<String> regionCodes = new ArrayList<>();
    final List<PartialDate> announced = new ArrayList<>();
    final List<BigDecimal> amounts = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    final List<LocalDate> updated = new ArrayList<>();

    private final BiFunction<Incentive, CatalogBuilder, Rendered> renderer;

    /** @param renderer says how a record looks when it is served; it is rendered once, as it is taken in */
    public CatalogBuilder(BiFunction<Incentive, CatalogBuilder, Rendered> renderer) {
        this.renderer = renderer;
        CODE_FILTERS.forEach(filter -> postings.put(filter, new Postings<>()));
    }

    public RegionTree regions() {
        return regions;
    }

    public Map<String, Organization> organizations() {
        return organizations;
    }

    /** Takes in an entity. What an incentive refers to, other than incentives, comes before it. */
    public void add(Object entity) {
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
        tally.add(incentive);
        post(Filter.KIND, incentive.kind, record);
        post(Filter.STATUS, incentive.status, record);
        incentive.industries.forEach(code -> post(Filter.INDUSTRY, code, record));
        incentive.supports.forEach(code -> post(Filter.SUPPORT, code, record));
        incentive.beneficiaries.forEach(code -> post(Filter.BENEFICIARY, code, record));
        incentive.organizations.forEach(
                part -> postings.get(Filter.ORGANIZATION).add(part.id(), record));
        incentive.evidence.forEach(evidence -> postings.get(Filter.SOURCE).add(evidence.source(), record));
        texts.add(
                incentive,
                incentive.organizations.stream()
                        .map(part -> organizations.get(part.id()).name)
                        .toList(),
                record);
        var rendered = renderer.apply(incentive, this);
        json.add(rendered.json());
        itemLengths.add(rendered.itemLength());
    }

    public Catalog build(DataSet dataSet) {
        var sequence = new Ordinals(ids, regionCodes);
        for (var region : sequence.array(regionCodes, new String[ids.size()])) {
            regions.place(region);
        }
        return new Catalog(this, dataSet, sequence);
    }

    private void post(Filter filter, Code code, int record) {
        postings.get(filter).add(code.code(), record);
    }
}
