package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which name a path is counted. */
class RequestMetricsTest {

    static Stream<String> lists() {
        return Stream.concat(
                Kind.lists().keySet().stream().map(list -> "/api/v1/" + list),
                Stream.of(
                                "incentives",
                                "figures",
                                "facets",
                                "compare",
                                "sources",
                                "regions",
                                "organizations",
                                "codelists",
                                "dataset")
                        .map(path -> "/api/v1/" + path));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsItsOwn(String path) {
        assertThat(RequestMetrics.route(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"incentives, {id}", "sources, {id}", "regions, {code}", "organizations, {id}", "codelists, {name}"})
    void whatHasAnIdIsCountedWithoutIt(String list, String id) {
        assertThat(RequestMetrics.route("/api/v1/" + list + "/any-id-%41")).isEqualTo("/api/v1/" + list + "/" + id);
        assertThat(RequestMetrics.route("/api/v1/" + list + "/a/b")).isEqualTo("other");
    }

    @Test
    void theIndexIsItsOwn() {
        assertThat(RequestMetrics.route("/api/v1")).isEqualTo("/api/v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/",
                "/api/v1/funds/a",
                "/api/v1/figures/a",
                "/api/v1/made-up",
                "/api/v2/funds",
                "/made-up",
                "*",
                "x",
                ""
            })
    void whateverElseIsOther(String path) {
        assertThat(RequestMetrics.route(path)).isEqualTo("other");
    }
}
