package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.RandomQueries.Question;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SeedReader;
import org.junit.jupiter.api.Test;

/** The catalog and a plain look through all records answer any question alike. */
class CatalogComparisonTest {

    /** What the questions turned out to be. */
    private enum Met {
        /** fewer than are worth a bit set */
        FEW,
        MANY,
        NONE,
        NONE_BUT_FOR_A_FILTER,
        DEEP_PAGE,
        PAGE_AFTER_THE_LAST,
        PAGE_WITH_TITLES_AND_OTHERS,
        MORE_VALUES_THAN_LISTED,
        SEVERAL_CODES,
        /** with an answer, and without all others being one: what follows */
        OF_AN_ID,
        OF_A_FORM,
        OF_A_ZONE,
        OF_A_COLLECTION,
        WITH_A_GAP,
        WITHOUT_A_CODE,
        ON_A_CONCEPT,
        ON_A_CODE_OF_A_CONCEPT,
        ON_NO_CODE_OF_A_CONCEPT,
        IN_ANOTHER_CURRENCY,
        RANGE_IN_ANOTHER_CURRENCY,
        BY_SUM_IN_ANOTHER_CURRENCY,
        VALID,
        OPEN,
        UPDATED,
        OF_A_BROADER_INDUSTRY,
        FOR_A_BROADER_GROUP,
        OPEN_TO_ALL_BESIDE,
        BY_DAY_OF_STATUS,
        IN_ONE_REGION_ALONE,
        APPLYING_IN_A_REGION
    }

    private static final Map<Filter, Met> KIND_OF_FILTER = Map.of(
            Filter.ID, Met.OF_AN_ID,
            Filter.FORM, Met.OF_A_FORM,
            Filter.ZONE, Met.OF_A_ZONE,
            Filter.COLLECTION, Met.OF_A_COLLECTION,
            Filter.HAS_GAP, Met.WITH_A_GAP,
            Filter.VALID_ON, Met.VALID,
            Filter.OPEN_ON, Met.OPEN,
            Filter.UPDATED_SINCE, Met.UPDATED);

    private final Map<Met, Integer> met = new EnumMap<>(Met.class);

    @Test
    void onTheSample() {
        var entities = new ArrayList<DatasetEntity>();
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        new SeedReader(SeedFolders.SAMPLE, validator, SeedReader.today()).read(entities::add);
        compare(entities, 3000, 1);
        assertThat(met).containsKeys(Met.MANY, Met.NONE, Met.NONE_BUT_FOR_A_FILTER, Met.SEVERAL_CODES);
    }

    @Test
    void onAThousandSkewedRecords() {
        compare(SyntheticEntities.of(1000, 2), 1400, 9);
        assertThat(met).containsKeys(Met.values());
        assertThat(met.values())
                .allSatisfy(times -> assertThat(times).as(met.toString()).isGreaterThanOrEqualTo(10));
    }

    private void compare(List<DatasetEntity> entities, int questions, long seed) {
        var catalog = catalog(entities);
        var plain = new PlainCatalog(entities);
        var queries = new RandomQueries(entities, seed);
        for (int i = 0; i < questions; i++) {
            var question = queries.next();
            compare(question, catalog, plain);
        }
    }

    private void compare(Question question, Catalog catalog, PlainCatalog plain) {
        var query = question.query();
        assertThat(query.words()).as("words of %s", question).isEqualTo(PlainText.words(question.q()));
        var expected = new PlainAnswer(plain, query);
        var all = expected.all();
        var page = expected.page();
        var emptiedBy = expected.emptiedBy();
        var result = catalog.answer(query);
        assertThat(result.total()).as("total of %s", question).isEqualTo(all.size());
        assertThat(ids(result.records(), catalog)).as("page of %s", question).isEqualTo(ids(page));
        assertThat(result.emptiedBy()).as("what emptied %s", question).isEqualTo(emptiedBy);
        assertThat(catalog.facets(query.filters()).total())
                .as("total of %s", question)
                .isEqualTo(all.size());
        assertThat(ids(catalog.all(query), catalog)).as("all of %s", question).isEqualTo(ids(all));
        var facets = catalog.facets(query.filters()).byFacet();
        assertThat(facets.keySet()).containsExactlyElementsOf(catalog.facets());
        assertThat(facets.keySet()).extracting(Facet::code).doesNotHaveDuplicates();
        facets.forEach((facet, counts) ->
                assertThat(counts).as("%s of %s", facet.code(), question).isEqualTo(expected.facet(facet)));
        facets.forEach((facet, counts) -> assertThat(catalog.values(facet))
                .as("all values of %s", facet.code())
                .containsAll(
                        counts.values().stream().map(FacetCounts.Value::code).toList()));
        for (int i = 0; i < page.size() && !query.words().isEmpty(); i++) {
            assertThat(catalog.matchedIn(query.words()).apply(result.records()[i]))
                    .as("where in %s it is of %s", page.get(i).id, question)
                    .isEqualTo(expected.matchedIn(page.get(i)));
        }
        for (var filter : List.of(Filter.INDUSTRY, Filter.BENEFICIARY)) {
            int openToAll = expected.openToAll(filter);
            assertThat(catalog.openToAll(query.filters(), filter))
                    .as("open to all in place of %s of %s", filter, question)
                    .isEqualTo(openToAll);
            note(
                    Met.OPEN_TO_ALL_BESIDE,
                    openToAll > 0 && query.filters().names().contains(filter));
        }

        int records = catalog.totals().records();
        noteFilters(query, all.size(), records);
        note(Met.FEW, !all.isEmpty() && all.size() < records / 32);
        note(Met.MANY, all.size() > records / 2 && all.size() < records);
        note(Met.NONE, all.isEmpty());
        note(Met.NONE_BUT_FOR_A_FILTER, !emptiedBy.isEmpty());
        note(Met.DEEP_PAGE, !page.isEmpty() && (query.page() - 1L) * query.size() > 500);
        note(Met.PAGE_AFTER_THE_LAST, !all.isEmpty() && page.isEmpty());
        note(
                Met.PAGE_WITH_TITLES_AND_OTHERS,
                query.sort() == Sort.RELEVANCE
                        && page.stream()
                                        .map(incentive ->
                                                expected.matchedIn(incentive).contains(SearchField.TITLE))
                                        .distinct()
                                        .count()
                                == 2);
        note(Met.MORE_VALUES_THAN_LISTED, facets.values().stream().anyMatch(counts -> counts.more() > 0));
        note(
                Met.SEVERAL_CODES,
                !all.isEmpty()
                        && query.filters().values().entrySet().stream()
                                .anyMatch(filter -> filter.getKey() != Filter.Q
                                        && filter.getValue() instanceof Set<?> codes
                                        && codes.size() > 1));
    }

    private void noteFilters(Query query, int total, int records) {
        var filters = query.filters();
        if (total == 0 || total == records) {
            return;
        }
        KIND_OF_FILTER.forEach((filter, sort) -> note(sort, filters.names().contains(filter)));
        var criteria =
                filters.values().containsKey(Filter.CRITERION) ? filters.codes(Filter.CRITERION) : Set.<String>of();
        note(Met.ON_A_CONCEPT, criteria.stream().anyMatch(code -> code.indexOf(':') < 0 && !code.equals("none")));
        note(Met.ON_A_CODE_OF_A_CONCEPT, criteria.stream().anyMatch(code -> code.matches(".*:(?!none).*")));
        note(Met.ON_NO_CODE_OF_A_CONCEPT, criteria.stream().anyMatch(code -> code.endsWith(":none")));
        note(
                Met.WITHOUT_A_CODE,
                filters.values().values().stream()
                        .anyMatch(codes -> codes instanceof Set<?> some && some.contains("none")));
        boolean isAbroad = !filters.currency().equals("CNY");
        note(Met.IN_ANOTHER_CURRENCY, isAbroad);
        note(
                Met.RANGE_IN_ANOTHER_CURRENCY,
                isAbroad && (filters.amount(Filter.MIN_AMOUNT) != null || filters.amount(Filter.MAX_AMOUNT) != null));
        note(Met.BY_SUM_IN_ANOTHER_CURRENCY, isAbroad && query.sort() == Sort.AMOUNT);
        note(
                Met.OF_A_BROADER_INDUSTRY,
                filters.industryScope() == CodeScope.APPLIES && filters.names().contains(Filter.INDUSTRY));
        note(
                Met.FOR_A_BROADER_GROUP,
                filters.beneficiaryScope() == CodeScope.APPLIES
                        && filters.names().contains(Filter.BENEFICIARY));
        note(Met.BY_DAY_OF_STATUS, query.sort() == Sort.STATUS_AS_OF);
        boolean isInRegion = filters.names().contains(Filter.REGION);
        note(Met.IN_ONE_REGION_ALONE, isInRegion && filters.scope() == Scope.EXACT);
        note(Met.APPLYING_IN_A_REGION, isInRegion && filters.scope() == Scope.APPLIES);
    }

    private void note(Met sort, boolean isIt) {
        if (isIt) {
            met.merge(sort, 1, Integer::sum);
        }
    }

    private static Catalog catalog(List<DatasetEntity> entities) {
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        entities.forEach(builder::add);
        return builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
    }

    private static List<String> ids(int[] records, Catalog catalog) {
        return Arrays.stream(records)
                .mapToObj(record -> new String(catalog.whole(record), UTF_8))
                .toList();
    }

    private static List<String> ids(List<Incentive> incentives) {
        return incentives.stream().map(incentive -> incentive.id).toList();
    }
}
