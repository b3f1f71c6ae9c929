package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.incentivekb.live.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a profile is asked for over HTTP; what is answered to it others test. */
@QuarkusTest
class MatchRequestTest {

    private static final String MATCH = "/api/v1/match";
    private static final String STUDIO = MATCH + "?region=350206&industry=game&employees=20";

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            industry=game                       | region        | -              | is needed; those known are listed at /api/v1/regions
            region=350206&rdExpenditur=1        | rdExpenditur  | rdExpenditure  | unknown parameter; those known are listed at /q/openapi
            region=350206&recognizedAs=hightech | recognizedAs  | high_tech      | unknown recognizedAs
            region=350206&employees=many        | employees     | -              | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=350206&zone=chongqing-etdz   | zone          | -              | lies in 500108 南岸区 Nan'an District, which is neither the region, nor in it, nor around it
            """)
    void aFaultIsAProblem(String query, String parameter, String suggestion, String reason) {
        var answer = Service.get(MATCH + "?" + query);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.jsonPath().<Map<String, Object>>getList("errors"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("parameter")).isEqualTo(parameter);
                    assertThat(fault.get("didYouMean")).isEqualTo(suggestion);
                    assertThat(fault.get("reason")).isEqualTo(reason);
                });
    }

    /** The document is of the data that are served. */
    @Test
    void everyConceptThatCanBeAnsweredIsADocumentedParameter() {
        List<String> concepts =
                Service.get("/api/v1/codelists/concept").jsonPath().getList("codes.parameter.findAll { it }");
        var documented = OpenApi.document()
                .at("/paths/" + OpenApi.escaped(MATCH) + "/get/parameters")
                .findValuesAsText("name");
        assertThat(documented)
                .doesNotHaveDuplicates()
                .contains("region", "need", "verdict", "page")
                .containsAll(concepts);
        assertThat(concepts)
                .hasSizeGreaterThan(50)
                .contains("rdExpenditure", "beneficiary")
                .doesNotContain("other");
    }

    @Test
    void anAnswerIsOfItsDayAndKeptByItsTag() {
        var first = Service.get(STUDIO);
        first.then().statusCode(200);
        assertThat(first.jsonPath().getString("on")).isEqualTo(Today.day());
        assertThat(first.jsonPath().getString("profile.on")).isEqualTo(Today.day());
        for (int time = 0; time < 3; time++) {
            var again = Service.get(STUDIO);
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.asString()).isEqualTo(first.asString());
        }
        Service.request()
                .header("If-None-Match", first.header("ETag"))
                .get(STUDIO)
                .then()
                .statusCode(304);
        assertThat(Service.get(STUDIO + "&on=2026-01-31").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void theProfileIsToldBackAndLinksKeepIt() {
        var answer = Service.get(MATCH + "?size=1&employees=10..49&region=350206&verdict=possible&on=2026-01-31")
                .jsonPath();
        assertThat(answer.<String, Object>getMap("profile"))
                .isEqualTo(Map.of("region", "350206", "on", "2026-01-31", "currency", "CNY", "employees", "10..49"));
        assertThat(answer.getString("links.self"))
                .isEqualTo(MATCH + "?region=350206&on=2026-01-31&verdict=possible&employees=10..49&size=1&page=1");
        Service.get(answer.getString("links.last")).then().statusCode(200);
    }

    @Test
    void aFileHasTheItemsOfAllPagesInOrder() {
        var items = Service.get(STUDIO + "&size=200").jsonPath();
        List<String> ids = items.getList("items.incentive.id");
        assertThat(ids).hasSize(items.getInt("total")).isNotEmpty();
        var csv = Service.get(STUDIO + "&format=csv&columns=id");
        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString().lines().skip(1)).containsExactlyElementsOf(ids);
        var ndjson = Service.get(STUDIO + "&format=ndjson").asString().lines().map(OpenApi::parse);
        assertThat(ndjson.map(item -> item.at("/incentive/id").asText())).containsExactlyElementsOf(ids);
    }

    @Test
    void aRowHasTheVerdictAndItsReasons() {
        var row = Service.get(STUDIO + "&format=csv&columns=verdict,verdictZh,kindEn,region,reasonsZh,reasonsEn,link")
                .asString()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .matches("(eligible|likely|possible),.+,.+,(350206|350200|350000|100000),.+,.+,/api/v1/incentives/.+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=csv&page=1", "format=ndjson&columns=id", "format=csv&columns=colour", "bom=true"})
    void whatDoesNotGoWithAFileIsRefused(String query) {
        Service.get(STUDIO + "&" + query).then().statusCode(400);
    }
}
