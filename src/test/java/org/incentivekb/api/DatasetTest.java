package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is loaded, told alike by data set, lists and readiness. */
@QuarkusTest
class DatasetTest {

    @Test
    void countsWhatTheListsHold() {
        var dataset = Service.get("/api/v1/dataset").jsonPath();
        for (var list : new String[] {"incentives", "sources", "organizations", "regions"}) {
            assertThat(dataset.getInt("counts." + list))
                    .isEqualTo(Service.get("/api/v1/" + list).jsonPath().getInt("total"))
                    .isPositive();
        }
        assertThat(dataset.getInt("counts.codelists"))
                .isEqualTo(
                        Service.get("/api/v1/codelists").jsonPath().getList("$").size());
        var records = Service.ids("").stream()
                .map(id -> Service.get("/api/v1/incentives/" + id).jsonPath())
                .toList();
        assertThat(dataset.getInt("counts.criteria"))
                .isEqualTo(records.stream()
                        .mapToInt(record -> record.getList("criteria").size()
                                + record.getList("figures.when.findAll { it }.flatten()")
                                        .size())
                        .sum());
        assertThat(dataset.getInt("counts.calls"))
                .isEqualTo(records.stream()
                        .mapToInt(record -> record.getList("calls").size())
                        .sum());
        for (var kind : dataset.<String, Integer>getMap("byKind").entrySet()) {
            assertThat(Service.ids("kind=" + kind.getKey())).hasSize(kind.getValue());
        }
        assertThat(dataset.getInt("counts.figures"))
                .isEqualTo(Service.list("size=200")
                        .jsonPath()
                        .getList("items.figures.flatten()")
                        .size())
                .isEqualTo(53);
        assertThat(dataset.getDouble("shareWithAmount")).isEqualTo(0.125);
        assertThat(dataset.<Map<String, Object>>getList("coverage")).allSatisfy(coverage -> assertThat(
                        Service.ids("scope=exact&region=" + ((Map<?, ?>) coverage.get("region")).get("code")))
                .hasSize((int) coverage.get("total")));
        for (var collection : List.of("founding", "public")) {
            assertThat(dataset.getInt("byCollection." + collection + ".incentives"))
                    .isEqualTo(Service.ids("collection=" + collection).size())
                    .isPositive();
            assertThat(dataset.getInt("byCollection." + collection + ".sources"))
                    .isEqualTo(Service.get("/api/v1/sources?collection=" + collection)
                            .jsonPath()
                            .getInt("total"))
                    .isPositive();
        }
        dataset.<String, Map<String, Integer>>getMap("gapsByField").forEach((field, reasons) -> assertThat(
                        Service.ids("hasGap=" + field))
                .hasSize(reasons.values().stream().mapToInt(Integer::intValue).sum()));
        assertThat(dataset.getMap("gaps")).containsOnlyKeys("not_stated", "not_yet_decided", "not_applicable");
        assertThat(dataset.getString("licence")).isNotBlank();
        assertThat(dataset.<String, String>getMap("links").values())
                .allSatisfy(link -> Service.get(link).then().statusCode(200));
    }

    @Test
    void namesOneVersionEverywhere() {
        var version = Service.get("/api/v1/dataset").jsonPath().getString("version");
        assertThat(version).matches("[0-9a-f]{16}");
        for (var list : new String[] {"incentives", "funds", "sources", "regions", "organizations", "facets"}) {
            assertThat(Service.get("/api/v1/" + list).jsonPath().getString("version"))
                    .isEqualTo(version);
        }
        assertThat(Service.get("/api/v1/dataset").header("ETag")).contains(version);
    }

    @Test
    void readinessSaysHowManyRecordsThereAre() {
        Service.plain()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'incentives' }.data.loaded", equalTo(48))
                .body("checks.find { it.name == 'incentives' }.data.version", matchesPattern("[0-9a-f]{16}"));
        Service.plain().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
