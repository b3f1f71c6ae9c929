package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts under filters: each is the length of the list that its link leads to. */
@QuarkusTest
class FacetTest {

    private static final String FACETS = "/api/v1/facets";
    private static final List<String> NAMES = List.of(
            "kind",
            "form",
            "status",
            "region",
            "industry",
            "support",
            "beneficiary",
            "year",
            "source",
            "currency",
            "amountBand");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?kind=infrastructure",
                "?kind=fund&kind=event&industry=game",
                "?region=500000&status=in_force",
                "?region=460200&scope=applies",
                "?region=350200&scope=exact&support=data",
                "?industry=game&support=capital&beneficiary=company",
                "?q=%E6%B8%B8%E6%88%8F",
                "?q=game+fund&organization=nanan-district",
                "?announcedFrom=2013&announcedTo=2020-06",
                "?minAmount=300000&maxAmount=300000",
                "?hasAmount=false&source=huli-reply-2025-13",
                "?kind=fund&industry=music"
            })
    void eachValueLeadsToAsManyRecords(String filters) {
        var answer = facets(filters);
        assertThat(answer.getMap("facets").keySet())
                .containsExactlyElementsOf(
                        NAMES.stream().map(name -> (Object) name).toList());
        assertThat(answer.getInt("total")).isEqualTo(total("/api/v1/incentives" + filters));
        var followed = new HashSet<String>();
        for (var name : NAMES) {
            var values = values(answer, name);
            assertThat(answer.getInt("facets." + name + ".more")).isZero();
            for (var value : values) {
                var link = (String) value.get("link");
                assertThat(followed.add(link)).as("%s is new", link).isTrue();
                assertThat(total(link)).as(link).isEqualTo(value.get("count"));
                assertThat((int) value.get("count")).isPositive();
            }
        }
        assertThat(total(answer.getString("links.incentives"))).isEqualTo(answer.getInt("total"));
        assertThat(facets(answer.getString("links.self").substring(FACETS.length()))
                        .getMap("$"))
                .isEqualTo(answer.getMap("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=subsidy", "?region=500118&status=in_force", "?q=%E4%BA%BA%E6%89%8D"})
    void recordsWithoutAValueAreCountedToo(String filters) {
        var answer = facets(filters);
        List<Map<String, Object>> items = Service.get(
                        "/api/v1/incentives" + filters + (filters.isEmpty() ? "?" : "&") + "size=200")
                .jsonPath()
                .getList("items");
        Map.of(
                        "industry", "industries",
                        "support", "supports",
                        "beneficiary", "beneficiaries",
                        "year", "announced",
                        "amountBand", "amount",
                        "kind", "kind",
                        "region", "region")
                .forEach((facet, field) -> assertThat(answer.getInt("facets." + facet + ".missing"))
                        .as(facet)
                        .isEqualTo((int) items.stream()
                                .filter(item -> item.get(field) == null
                                        || item.get(field).equals(List.of()))
                                .count()));
        assertThat(answer.getInt("facets.year.missing")).isPositive();
        assertThat(answer.getInt("facets.source.missing")).isZero();
    }

    @ParameterizedTest(name = "{0} is left out of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kind=fund                               | kind
            status=planned                          | status
            region=500118                           | region
            industry=game&industry=music            | industry
            support=housing                         | support
            beneficiary=creator                     | beneficiary
            source=huli-reply-2025-13               | source
            announcedFrom=2020&announcedTo=2021     | year
            announcedTo=2013                        | year
            minAmount=300001                        | amountBand
            hasAmount=true                          | amountBand
            hasAmount=false                         | amountBand
            """)
    void itsOwnFilterIsLeftOut(String filter, String name) {
        var own = facets("?" + filter);
        assertThat(own.getMap("facets." + name)).isEqualTo(facets("").getMap("facets." + name));
        var other = name.equals("status") ? "kind" : "status";
        assertThat(own.getMap("facets." + other)).isNotEqualTo(facets("").getMap("facets." + other));
    }

    @Test
    void filtersThatAreNoFacetNarrowAll() {
        for (var filter : List.of("q=fund", "organization=netease")) {
            var narrowed = facets("?" + filter);
            int total = narrowed.getInt("total");
            for (var name : List.of("kind", "status", "amountBand", "year")) {
                assertThat(values(narrowed, name).stream()
                                        .mapToInt(value -> (int) value.get("count"))
                                        .sum()
                                + narrowed.getInt("facets." + name + ".missing"))
                        .as("%s under %s", name, filter)
                        .isEqualTo(total);
            }
        }
    }

    @Test
    void aRegionIsCountedWithAllBelowIt() {
        assertThat(values(facets("?kind=fund"), "region"))
                .extracting(value -> value.get("value") + " " + value.get("count"))
                .containsExactly("100000 4", "500000 3", "500108 2", "500118 1", "510000 1", "510100 1");
        assertThat(values(facets("?region=350206"), "region"))
                .extracting(value -> value.get("value") + " " + value.get("count"))
                .startsWith("100000 48", "500000 22", "500118 15", "350000 14", "350200 14", "350206 11");
    }

    @Test
    void whereNothingMatchesThereMayStillBeOtherChoices() {
        var answer = facets("?kind=fund&industry=music");
        assertThat(answer.getInt("total")).isZero();
        assertThat(values(answer, "kind"))
                .extracting(value -> value.get("count"))
                .containsExactly(2);
        assertThat(values(answer, "status")).isEmpty();
        assertThat(answer.getInt("facets.status.missing")).isZero();
    }

    @Test
    void saysWhichFiltersItUnderstood() {
        assertThat(facets("?kind=fund&minAmount=1&q=%22fund%22").getMap("filters"))
                .isEqualTo(Map.of("kind", List.of("fund"), "minAmount", "1", "q", "\"fund\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=amount",
                "page=1",
                "size=5",
                "columns=id",
                "bom=true",
                "format=json",
                "format=csv",
                "facet=kind"
            })
    void takesFiltersOnly(String parameter) {
        var answer = Service.get(FACETS + "?kind=fund&" + parameter);
        answer.then().statusCode(400).contentType("application/problem+json");
        var name = parameter.substring(0, parameter.indexOf('='));
        assertThat(answer.jsonPath().<Map<String, Object>>getList("errors"))
                .extracting(fault -> fault.get("parameter"))
                .containsExactly(name);
        assertThat(answer.jsonPath().getList("errors[0].allowed"))
                .contains("q", "kind", "announcedTo")
                .doesNotContain(name);
    }

    @Test
    void faultsAreNamedAllTogether() {
        assertThat(Service.get(FACETS + "?kind=funds&minAmount=x&announcedFrom=2022&announcedTo=2021&page=1&q=%21")
                        .jsonPath()
                        .getList("errors.parameter"))
                .containsExactlyInAnyOrder("kind", "minAmount", "announcedFrom", "page", "q");
    }

    private static JsonPath facets(String query) {
        var answer = Service.get(FACETS + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<Map<String, Object>> values(JsonPath answer, String name) {
        return answer.getList("facets." + name + ".values");
    }

    private static int total(String list) {
        return Service.get(list + (list.contains("?") ? "&" : "?") + "size=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("total");
    }
}
