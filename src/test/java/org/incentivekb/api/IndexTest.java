package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever comes with the address alone finds everything. */
@QuarkusTest
class IndexTest {

    @Test
    void theIndexNamesEveryPathThatNeedsNoId() {
        var index = Service.get("/api/v1").jsonPath();
        var links = index.<String, String>getMap("links").values();
        assertThat(links).allSatisfy(link -> Service.plain().get(link).then().statusCode(200));
        // What cannot be asked without a parameter has one.
        assertThat(links.stream().map(link -> link.replaceFirst("\\?.*", "")))
                .containsAll(OpenApi.paths().stream()
                        .filter(path -> !path.contains("{"))
                        .toList());
        assertThat(index.getString("title.en")).isEqualTo("Industry Incentive Knowledge Base");
        assertThat(index.getString("description.zh")).isNotBlank();
        assertThat(index.getString("version"))
                .isEqualTo(Service.get("/api/v1/dataset").jsonPath().getString("version"));
    }

    @Test
    void itsLinksLeadThroughAProxy() {
        Map<String, String> links = Service.request()
                .header("X-Forwarded-Prefix", "/kb")
                .get("/api/v1")
                .jsonPath()
                .getMap("links");
        assertThat(links.values()).allSatisfy(link -> assertThat(link).startsWith("/kb/"));
    }

    @Test
    void itIsKnownByOneAddress() {
        Service.get("/api/v1/").then().statusCode(404);
        Service.get("/api/v1?x=1").then().statusCode(400);
        var tag = Service.get("/api/v1").header("ETag");
        Service.request().header("If-None-Match", tag).get("/api/v1").then().statusCode(304);
    }
}
