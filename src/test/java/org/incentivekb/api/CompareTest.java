package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.api.export.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions side by side, over the sample. */
@QuarkusTest
class CompareTest {

    private static final String COMPARE = "/api/v1/compare";
    private static final String TWO = "region=350206&region=500118";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A number is that of the list that its link leads to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TWO,
                TWO + "&validOn=2022-12-31",
                TWO + "&industry=game",
                TWO + "&industry=none",
                TWO + "&beneficiary=sme&industry=esports&industry=animation",
                "region=500118&region=500108&region=510100&region=460200&region=350206&validOn=2025-01-01",
                "region=100000&region=350200&beneficiary=talent"
            })
    void eachNumberIsThatOfAList(String query) {
        var comparison = get(query);
        var regions = comparison.get("regions");
        var asked = new ArrayList<String>();
        regions.forEach(region -> asked.add(region.get("code").asText()));
        assertThat(query).startsWith("region=" + String.join("&region=", asked));
        for (var region : regions) {
            assertThat(total(region.get("link").asText()))
                    .isEqualTo(region.get("inForce").asInt());
        }
        assertThat(comparison.get("rows")).isNotEmpty();
        for (var row : comparison.get("rows")) {
            assertThat(row.get("cells")).hasSameSizeAs(regions);
            for (var cell : row.get("cells")) {
                int inForce = cell.get("inForce").asInt();
                assertThat(cell.has("link")).isEqualTo(inForce > 0);
                if (inForce > 0) {
                    assertThat(total(cell.get("link").asText())).isEqualTo(inForce);
                }
            }
        }
    }

    private static int total(String link) {
        var list = Service.get(link + "&size=1");
        list.then().statusCode(200);
        return list.jsonPath().getInt("total");
    }

    /** The best is a record of the list, as it stands there. */
    @Test
    void theBestIsTheGreatestAmountOfTheList() {
        var best = row(get(TWO + "&validOn=2025-12-01"), "capital", "fund").at("/cells/1/best");
        var fund = OpenApi.parse(
                Service.get("/api/v1/incentives/yongchuan-digital-culture-fund").asString());
        assertThat(best.at("/incentive/id")).isEqualTo(fund.get("id"));
        assertThat(best.at("/incentive/title")).isEqualTo(fund.get("title"));
        assertThat(best.get("amount")).isEqualTo(fund.get("amount"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # the fund of Chengdu is planned, until 2030
            region=510100&region=500118&validOn=2025-01-01 | capital | fund    | 0+1, 1+0 | Only Yongchuan District has something of this sort in force
            region=510100&region=500118&validOn=2024-01-01 | capital | fund    | 0+0, 1+0 | Only Yongchuan District has something of this sort in force
            region=510100&region=500118&validOn=2031-01-01 | capital | fund    | 0+0, 1+0 | Only Yongchuan District has something of this sort in force
            # one record states 30万元, the other place has none
            region=350206&region=500118&validOn=2025-12-01 | talent  | subsidy | 1+0, 0+0 | Only Huli District has something of this sort in force
            """)
    void aRowSaysWhatIsInForceAndWhatIsPlanned(String query, String support, String kind, String cells, String why) {
        var row = row(get(query), support, kind);
        var counted = new ArrayList<String>();
        row.get("cells")
                .forEach(cell -> counted.add(
                        cell.get("inForce").asInt() + "+" + cell.get("planned").asInt()));
        assertThat(String.join(", ", counted)).isEqualTo(cells);
        assertThat(row.at("/incomparable/en").asText()).isEqualTo(why);
        assertThat(row.at("/incomparable/zh").asText()).isNotBlank();
        assertThat(row.has("winner")).isFalse();
    }

    /** What no other region has in force, and this one has. */
    @Test
    void onlyInNamesWhatTheOthersLack() {
        var comparison = get("region=350206&region=500118&region=460200&validOn=2025-12-01");
        for (int i = 0; i < 3; i++) {
            var only = comparison.at("/onlyIn/" + i);
            assertThat(only.get("region")).isEqualTo(comparison.at("/regions/" + i + "/code"));
            var supports = new ArrayList<String>();
            only.get("supports").forEach(support -> supports.add(support.asText()));
            assertThat(supports).doesNotContain("none");
            for (int j = 0; j < 3; j++) {
                var facets = OpenApi.parse(Service.get(comparison
                                .at("/regions/" + j + "/link")
                                .asText()
                                .replace("/incentives?", "/facets?"))
                        .asString());
                var counted = facets.at("/facets/support/values").findValuesAsText("value");
                for (var support : supports) {
                    assertThat(counted.contains(support)).as(support).isEqualTo(i == j);
                }
            }
        }
        assertThat(comparison.at("/onlyIn/0/supports")).isNotEmpty();
    }

    @Test
    void aRecordThatSaysNotWhatItHelpsWithIsInARowThatSaysSo() {
        var rows = get("region=500118&region=100000").get("rows");
        var last = rows.get(rows.size() - 1);
        assertThat(last.get("support").asText()).isEqualTo("none");
    }

    /** Left out, the day is today in the zone of the places. */
    @Test
    void theAnswerSaysItsDay() {
        var before = LocalDate.now(ZONE).toString();
        var answer = get(TWO);
        var after = LocalDate.now(ZONE).toString();
        var on = answer.get("on").asText();
        assertThat(on).isBetween(before, after);
        assertThat(answer.at("/filters/validOn").asText()).isEqualTo(on);
        assertThat(answer.at("/links/self").asText()).isEqualTo(COMPARE + "?" + TWO + "&validOn=" + on);
        assertThat(OpenApi.parse(Service.get(answer.at("/links/self").asText()).asString()))
                .isEqualTo(answer)
                .isEqualTo(get(TWO + "&validOn=today"));
        assertThat(get(TWO + "&validOn=2013-01-01").get("on").asText()).isEqualTo("2013-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO, TWO + "&format=csv", TWO + "&validOn=2025-01-01", TWO + "&validOn=%74oday"})
    void whoHasTheAnswerOfTheDayIsToldSo(String query) {
        var first = Service.get(COMPARE + "?" + query);
        first.then().statusCode(200);
        Service.request()
                .header("If-None-Match", first.header("ETag"))
                .get(COMPARE + "?" + query)
                .then()
                .statusCode(304);
        var midnight = LocalDate.now(ZONE).atStartOfDay(ZONE);
        assertThat(ZonedDateTime.parse(first.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isAfterOrEqualTo(midnight);
        assertThat(first.header("ETag"))
                .isNotEqualTo(
                        Service.get(COMPARE + "?region=500118&region=350206").header("ETag"));
    }

    @Test
    void askedAgainItIsTheSameToTheByte() {
        var first = Service.get(COMPARE + "?" + TWO).asByteArray();
        for (int i = 0; i < 3; i++) {
            assertThat(Service.get(COMPARE + "?" + TWO).asByteArray()).isEqualTo(first);
        }
        Service.request()
                .head(COMPARE + "?" + TWO)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(first.length));
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                          | region      | is needed; those known are listed at /api/v1/regions |
            region=350206                                               | region      | must have 2 to 5 different values, has 1 |
            region=100000&region=350000&region=350200&region=350206&region=460000&region=460200 | region | must have 2 to 5 different values, has 6 |
            region=350206&region=350206                                 | region      | must have 2 to 5 different values, has 1 |
            region=350206&region=50118                                  | region      | unknown region                               | 500118
            region=350206,500118                                        | region      | must have 2 to 5 different values, has 1 |
            region=350206&region=                                       | region      | is empty; leave it out instead               |
            region=350206&region=500118&industry=gmae                   | industry    | unknown industry                             | game
            region=350206&region=500118&beneficiary=compnay             | beneficiary | unknown beneficiary                          | company
            region=350206&region=500118&validOn=2025                    | validOn     | must be a day of the form 2021-09-16, or today |
            region=350206&region=500118&scope=within                    | scope       | unknown parameter                            |
            region=350206&region=500118&size=10                         | size        | unknown parameter                            |
            region=350206&region=500118&columns=kind                    | columns     | goes with format=csv only                    |
            region=350206&region=500118&format=xml                      | format      | unknown format                               |
            """)
    void faultsAreNamed(String query, String parameter, String reason, String meant) {
        var answer = Service.get(COMPARE + (query.isEmpty() ? "" : "?" + query));
        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].reason")).startsWith(reason);
        if (meant != null) {
            assertThat(answer.jsonPath().getString("errors[0].didYouMean")).isEqualTo(meant);
        }
        assertThat(Service.get(COMPARE + "?format=csv"
                                + (query.isEmpty() || query.contains("format") ? "" : "&" + query))
                        .statusCode())
                .isEqualTo(query.contains("columns=kind") ? 200 : 400);
    }

    /** A row and one of its regions each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TWO,
                TWO + "&industry=game&validOn=2025-12-01",
                "region=350206&region=500118&industry=none&validOn=2025-12-01"
            })
    void filesHoldTheSame(String query) {
        var expected = new ArrayList<List<String>>();
        var comparison = get(query);
        for (var row : comparison.get("rows")) {
            for (var cell : row.get("cells")) {
                expected.add(List.of(
                        comparison.get("on").asText(),
                        row.get("support").asText(),
                        row.get("kind").asText(),
                        cell.get("region").asText(),
                        cell.get("inForce").asText(),
                        cell.get("planned").asText(),
                        cell.at("/best/amount/value").asText(),
                        cell.at("/best/incentive/id").asText(),
                        cell.at("/best/incentive/title/en").asText(),
                        row.path("winner").asText(),
                        row.at("/incomparable/zh").asText(),
                        cell.path("link").asText()));
            }
        }
        var columns = "on,support,kind,region,inForce,planned,amount,incentive,titleEn,winner,incomparableZh,link";
        var rows = CsvFile.rows(Service.get(COMPARE + "?format=csv&columns=" + columns + "&" + query)
                .asString());
        assertThat(rows.get(0)).isEqualTo(List.of(columns.split(",")));
        assertThat(rows.stream().skip(1)).isEqualTo(expected);
        var lines = Service.request()
                .header("Accept", "application/x-ndjson")
                .get(COMPARE + "?" + query)
                .asString()
                .lines()
                .map(OpenApi::parse)
                .toList();
        assertThat(lines).hasSameSizeAs(expected);
        assertThat(lines.get(0).at("/region/name/zh")).isEqualTo(comparison.at("/regions/0/name/zh"));
    }

    @Test
    void aFileHasLabelsBesideCodes() {
        var rows = CsvFile.rows(Service.request()
                .header("Accept", "text/csv")
                .get(COMPARE + "?" + TWO + "&bom=true&validOn=2025-12-01")
                .asString());
        assertThat(rows.get(0).get(0)).isEqualTo("\uFEFFon");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .containsSubsequence("capital", "资本", "Capital", "fund", "基金", "Fund", "500118", "永川区")
                .containsSubsequence("200000000", "CNY", "exact", "fund_size", "yongchuan-digital-culture-fund"));
    }

    @Test
    void itsLinksLeadThroughAProxy() {
        var answer = Service.request().header("X-Forwarded-Prefix", "/kb").get(COMPARE + "?" + TWO);
        assertThat(answer.jsonPath().getString("links.self")).startsWith("/kb/api/v1/compare?");
        assertThat(answer.jsonPath().<String>getList("regions.link"))
                .allSatisfy(link -> assertThat(link).startsWith("/kb/api/v1/incentives?"));
    }

    private static JsonNode row(JsonNode comparison, String support, String kind) {
        for (var row : comparison.get("rows")) {
            if (row.get("support").asText().equals(support)
                    && row.get("kind").asText().equals(kind)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + support + " and " + kind);
    }

    private static JsonNode get(String query) {
        Response answer = Service.get(COMPARE + "?" + query);
        answer.then().statusCode(200);
        return OpenApi.parse(answer.asString());
    }
}
