package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts by terms; every link leads to as many records as are counted. */
@QuarkusTest
@TestProfile(TermSeeds.class)
class TermFacetTest {

    @ParameterizedTest(name = "{0} by {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                                          | form          | voucher:2 tax_credit:1
                                          | recognized_as | above_scale:1 high_tech:1 listed:1
                                          | licence       | game_licence_number:1
                                          | currency      | CNY:3 EUR:2
                                          | amountBand    | from_100k:2 from_1m:1
            currency=EUR                  | amountBand    | from_100k:1 from_1m:1
            region=350206                 | region        | 100000:15 350000:15 350200:15 350206:3 EU:2 FR:1
            region=350206&scope=exact     | region        | 350200:12 350206:3 EU:1 FR:1
            region=350206&scope=applies   | region        | 350206:15 350200:12 FR:2 EU:1
            """)
    void counts(String query, String facet, String counts) {
        var answer = Service.get("/api/v1/facets" + (query == null ? "" : "?" + query))
                .jsonPath();
        assertThat(answer.<Map<String, Object>>getList("facets." + facet + ".values"))
                .extracting(value -> value.get("value") + ":" + value.get("count"))
                .containsExactly(counts.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "region=350206&scope=applies", "currency=EUR", "validOn=2025-01-01", "industry=game"})
    void everyLinkLeadsToWhatIsCounted(String query) {
        var facets = Service.get("/api/v1/facets" + (query.isEmpty() ? "" : "?" + query))
                .jsonPath()
                .<String, Map<String, Object>>getMap("facets");
        facets.forEach((name, facet) -> {
            for (var value : (List<?>) facet.get("values")) {
                var counted = (Map<?, ?>) value;
                assertThat(total((String) counted.get("link")))
                        .as(name + " " + counted.get("value"))
                        .isEqualTo(counted.get("count"));
            }
            int missing = (int) facet.get("missing");
            if (missing > 0) {
                assertThat(total((String) facet.get("missingLink")))
                        .as("%s missing", name)
                        .isEqualTo(missing);
            } else {
                assertThat(facet).doesNotContainKey("missingLink");
            }
        });
    }

    @Test
    void aCodeOfACriterionHasItsLabel() {
        assertThat(Service.get("/api/v1/facets").jsonPath().getMap("facets.licence.values[0].name"))
                .isEqualTo(Map.of("zh", "游戏版号", "en", "Game publication number"));
    }

    private static int total(String link) {
        return Service.get(link).jsonPath().getInt("total");
    }
}
