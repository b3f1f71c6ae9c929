package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy that serves it under a path, and takes that off, every link leads through the proxy again. */
@QuarkusTest
class ForwardedPrefixTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/incentives?size=1&page=2",
                "/api/v1/funds?size=1",
                "/api/v1/sources?size=1",
                "/api/v1/regions?size=1"
            })
    void pagesLinkThroughTheProxy(String path) {
        for (int time = 0; time < 3; time++) {
            var answer = get(path, "/kb");
            assertThat(answer.jsonPath().getMap("links").values())
                    .allSatisfy(link -> assertThat(link.toString()).startsWith("/kb/api/v1/"));
            assertThat(answer.header("Link")).contains("</kb/api/v1/").doesNotContain("</api");
            // What is kept for one address is not given at another.
            assertThat(Service.get(path).asString()).doesNotContain("/kb/");
        }
    }

    @Test
    void facetsAndTheDatasetLinkThroughTheProxy() {
        var facets = get("/api/v1/facets?kind=fund", "/kb/").jsonPath();
        assertThat(facets.getString("links.self")).startsWith("/kb/api/v1/facets?");
        assertThat(facets.getString("facets.region.values[0].link")).startsWith("/kb/api/v1/incentives?");
        assertThat(get("/api/v1/dataset", "/kb").jsonPath().getMap("links").values())
                .allSatisfy(link -> assertThat(link.toString()).startsWith("/kb/api/v1/"));
    }

    @Test
    void aProblemIsWhereItWasAskedFor() {
        assertThat(get("/api/v1/nothing?a=b", "/kb").jsonPath().getString("instance"))
                .isEqualTo("/kb/api/v1/nothing?a=b");
        assertThat(get("/api/v1/funds/", "/outer, /inner").jsonPath().getString("instance"))
                .isEqualTo("/outer/inner/api/v1/funds/");
    }

    @Test
    void theDocumentNamesTheServerAsItIsReached() {
        for (var format : new String[] {"json", "yaml"}) {
            var here = Service.plain().get("/q/openapi?format=" + format);
            var there = get("/q/openapi?format=" + format, "/kb");
            assertThat(server(here, format)).isEqualTo("/");
            assertThat(server(there, format)).isEqualTo("/kb/");
            assertThat(there.header("ETag")).isNotEqualTo(here.header("ETag"));
            assertThat(there.asString().length()).isEqualTo(here.asString().length() + "/kb".length());
        }
    }

    private static String server(Response document, String format) {
        return format.equals("json")
                ? new JsonPath(document.asString()).getString("servers[0].url")
                : document.asString().replaceFirst("(?s).*\nservers:\n- url: ([^\n]*)\n.*", "$1");
    }

    /** It would lead to another host, or is no path. */
    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/a\"b", "/..", "kb"})
    void whatIsNoPathChangesNothing(String prefix) {
        assertThat(get("/api/v1/funds?size=1", prefix).asString())
                .isEqualTo(Service.get("/api/v1/funds?size=1").asString());
    }

    @Test
    void eachAddressHasItsOwnEntityTag() {
        var there = get("/api/v1/funds", "/kb").header("ETag");
        assertThat(there).isNotEqualTo(Service.get("/api/v1/funds").header("ETag"));
        Service.plain()
                .headers(Map.of("X-Forwarded-Prefix", "/kb", "If-None-Match", there))
                .get("/api/v1/funds")
                .then()
                .statusCode(304);
        Service.plain()
                .header("If-None-Match", there)
                .get("/api/v1/funds")
                .then()
                .statusCode(200);
    }

    private static Response get(String path, String prefix) {
        return Service.plain().header("X-Forwarded-Prefix", prefix).get(path);
    }
}
