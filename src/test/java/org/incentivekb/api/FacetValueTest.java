package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of each facet: which there are, in which order, what they are called. */
@QuarkusTest
class FacetValueTest {

    @Test
    void amountBandsAreFromTheLeast() {
        assertThat(values(facets(""), "amountBand"))
                .extracting(value -> value.get("value") + " " + value.get("count") + " " + value.get("link"))
                .containsExactly(
                        "under_100k 1 /api/v1/incentives?minAmount=0&maxAmount=99999.99",
                        "from_100k 2 /api/v1/incentives?minAmount=100000&maxAmount=999999.99",
                        "from_1m 1 /api/v1/incentives?minAmount=1000000&maxAmount=9999999.99",
                        "from_100m 1 /api/v1/incentives?minAmount=100000000&maxAmount=999999999.99",
                        "from_1b 1 /api/v1/incentives?minAmount=1000000000");
        assertThat(facets("").getMap("facets.amountBand.values[1].name"))
                .isEqualTo(Map.of("zh", "10万至100万", "en", "100,000 to 1 million"));
        assertThat(facets("").getInt("facets.amountBand.missing")).isEqualTo(42);
    }

    @Test
    void yearsAreFromTheLatest() {
        assertThat(values(facets(""), "year"))
                .extracting(value -> value.get("value") + " " + value.get("count") + " " + value.get("name"))
                .containsExactly(
                        "2024 3 {zh=2024年, en=2024}",
                        "2023 1 {zh=2023年, en=2023}",
                        "2021 2 {zh=2021年, en=2021}",
                        "2020 1 {zh=2020年, en=2020}",
                        "2013 2 {zh=2013年, en=2013}");
        assertThat(facets("").getInt("facets.year.missing")).isEqualTo(39);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "status", "region", "industry", "support", "beneficiary", "source"})
    void otherValuesAreFromTheMostFrequent(String name) {
        assertThat(values(facets(""), name))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.comparing((Map<String, Object> value) -> -(int) value.get("count"))
                        .thenComparing(value -> (String) value.get("value")));
    }

    @Test
    void valuesBearTheirLabels() {
        var answer = facets("");
        for (var vocabulary : List.of(
                Vocabulary.KIND, Vocabulary.STATUS, Vocabulary.INDUSTRY, Vocabulary.SUPPORT, Vocabulary.BENEFICIARY)) {
            assertThat(values(answer, vocabulary.code())).allSatisfy(value -> assertThat(name(value))
                    .isEqualTo(vocabulary.labels().get((String) value.get("value"))));
        }
        labelledAs("region", "regions", "code", "name");
        labelledAs("source", "sources", "id", "title");
    }

    private static void labelledAs(String facet, String list, String key, String label) {
        var items = Service.get("/api/v1/" + list + "?size=200").jsonPath();
        for (var value : values(facets(""), facet)) {
            assertThat(items.<Object>get("items.find { it." + key + " == '" + value.get("value") + "' }." + label))
                    .isEqualTo(value.get("name"))
                    .isNotNull();
        }
    }

    private static JsonPath facets(String query) {
        var answer = Service.get("/api/v1/facets" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<Map<String, Object>> values(JsonPath answer, String name) {
        return answer.getList("facets." + name + ".values");
    }

    private static Text name(Map<String, Object> value) {
        var name = (Map<?, ?>) value.get("name");
        return new Text((String) name.get("zh"), (String) name.get("en"));
    }
}
