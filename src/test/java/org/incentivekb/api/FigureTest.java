package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.incentivekb.api.export.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the records that match, one an item. */
@QuarkusTest
class FigureTest {

    private static final String FIGURES = "/api/v1/figures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kind=subsidy",
                "region=500000&sort=title",
                "sort=-amount",
                "industry=game&industryScope=applies",
                "q=%E5%A5%96%E5%8A%B1",
                "hasAmount=true",
                "kind=fund&industry=music"
            })
    void theyAreThoseOfTheRecordsInTheirOrder(String query) {
        var expected = new ArrayList<JsonNode>();
        for (var record : items("/api/v1/incentives", query)) {
            int position = 0;
            for (var figure : record.get("figures")) {
                position++;
                var item = (ObjectNode) figure.deepCopy();
                item.put("position", position);
                item.putObject("incentive").set("id", record.get("id"));
                ((ObjectNode) item.get("incentive")).set("title", record.get("title"));
                expected.add(item);
            }
        }
        assertThat(items(FIGURES, query)).isEqualTo(expected);
        assertThat(get(query).path("total").asInt()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource({
        "of=award",
        "nature=rule",
        "of=award&of=fund_size&nature=rule",
        "nature=target&nature=result",
        "of=growth"
    })
    void measureAndNatureChooseAmongThem(String query) {
        var all = items(FIGURES, "sort=title");
        assertThat(items(FIGURES, "sort=title&" + query))
                .isEqualTo(all.stream()
                        .filter(figure -> matches(figure, "of", query) && matches(figure, "nature", query))
                        .toList());
        assertThat(get(query).get("filters").toString()).contains(query.replaceAll(".*=", ""));
    }

    private static boolean matches(JsonNode figure, String field, String query) {
        return !query.matches("(.*&)?" + field + "=.*")
                || List.of(query.split("&"))
                        .contains(field + "=" + figure.get(field).asText());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void pagesTogetherAreTheWhole(int size) {
        var all = items(FIGURES, "sort=-title");
        var paged = new ArrayList<JsonNode>();
        for (var link = FIGURES + "?sort=-title&size=" + size; link != null; ) {
            var page = OpenApi.parse(Service.get(link).asString());
            page.get("items").forEach(paged::add);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(size);
            link = page.at("/links/next").asText(null);
        }
        assertThat(paged).isEqualTo(all);
        assertThat(Service.get(FIGURES + "?size=1&page=2").header("Link")).contains("rel=\"prev\"", "rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nature=rule&sort=title", "kind=fund&of=fund_size", "kind=fund&industry=music"})
    void filesHoldTheSame(String query) {
        var items = items(FIGURES, query);
        assertThat(Service.get(FIGURES + "?format=ndjson&" + query)
                        .asString()
                        .lines()
                        .map(OpenApi::parse))
                .isEqualTo(items);
        var rows =
                CsvFile.rows(Service.get(FIGURES + "?format=csv&columns=incentive,position,of,value,unit,text&" + query)
                        .asString());
        assertThat(rows.stream().skip(1))
                .isEqualTo(items.stream()
                        .map(item -> List.of(
                                item.at("/incentive/id").asText(),
                                item.get("position").asText(),
                                item.get("of").asText(),
                                item.get("value").asText(),
                                item.get("unit").asText(),
                                item.get("text").asText()))
                        .toList());
    }

    @Test
    void aRowHasLabelsBesideCodes() {
        var rows = CsvFile.rows(
                Service.get(FIGURES + "?format=csv&kind=fund&region=500118").asString());
        assertThat(rows.get(0).size()).isEqualTo(rows.get(1).size());
        assertThat(rows.get(1))
                .containsSubsequence("yongchuan-digital-culture-fund", "永川数字文创产业基金")
                .containsSubsequence("fund_size", "基金规模", "Fund size")
                .containsSubsequence("200000000", "CNY", "人民币元", "Yuan renminbi", "exact");
    }

    @ParameterizedTest
    @CsvSource({"of=awards, of, award", "nature=rules, nature, rule", "kind=grant, kind,", "figure=1, figure,"})
    void faultsAreNamed(String query, String parameter, String meant) {
        var answer = Service.get(FIGURES + "?" + query);
        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        if (meant != null) {
            assertThat(answer.jsonPath().getString("errors[0].didYouMean")).isEqualTo(meant);
        }
        Service.get("/api/v1/incentives?of=award").then().statusCode(400);
    }

    private static JsonNode get(String query) {
        return OpenApi.parse(
                Service.get(FIGURES + (query.isEmpty() ? "" : "?" + query)).asString());
    }

    /** Of all pages. */
    private static List<JsonNode> items(String path, String query) {
        var answer = Service.get(path + "?size=200" + (query.isEmpty() ? "" : "&" + query));
        answer.then().statusCode(200);
        var page = OpenApi.parse(answer.asString());
        assertThat(page.get("total").asInt()).isLessThanOrEqualTo(200);
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }
}
