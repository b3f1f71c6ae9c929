package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the OpenAPI document, its page and the metrics are served. */
@QuarkusTest
class DocumentTest {

    @ParameterizedTest(name = "{0} with Accept {1} gives {2}")
    @CsvSource({
        "/q/openapi, */*, application/yaml", "/q/openapi, application/json, application/json",
        "/q/openapi?format=json, */*, application/json", "/q/openapi?format=JSON, */*, application/json",
        "/q/openapi?format=yaml, application/json, application/yaml", "/q/openapi.json, */*, application/json",
        "/q/openapi.yaml, application/json, application/yaml", "/q/openapi.yml, */*, application/yaml"
    })
    void theDocumentIsGivenInBothForms(String path, String accept, String expected) {
        Service.plain()
                .header("Accept", accept)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.json", "/q/swagger-ui/"})
    void eachIsKeptByItsEntityTag(String path) {
        var plain = Service.plain().get(path).header("ETag");
        var zipped = Service.plain().header("Accept-Encoding", "GZIP").get(path);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain);
        Service.plain().header("If-None-Match", plain).get(path).then().statusCode(304);
        Service.plain()
                .header("If-None-Match", zipped.header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
    }

    /** No script but those of the page's own folder and the one whose hash the policy names; that it runs is tried in a browser. */
    @Test
    void theScriptOfThePageIsAllowedByItsHash() throws Exception {
        var page = Service.plain().get("/q/swagger-ui/");
        var scripts = page.asString().split("<script>");
        assertThat(scripts).hasSize(2);
        var script = scripts[1].substring(0, scripts[1].indexOf("</script>"));
        var hash = java.util.Base64.getEncoder()
                .encodeToString(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(script.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self' 'sha256-" + hash + "'")
                .doesNotContain("script-src 'unsafe");
        assertThat(page.asString()).doesNotContain("=\"/", "='/", "://");
        Service.plain().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
        Service.plain().get("/q/swagger-ui/swagger-ui.css").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/swagger-ui/swagger-ui.css", "/q/swagger-ui/", "/api/v1/nothing", "/nothing", "/q/openapi"})
    void whatIsTextIsCompressed(String path) {
        assertThat(Service.plain().header("Accept-Encoding", "gzip").get(path).header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    /** Or a new path would be counted with whatever clients make up. */
    @Test
    void eachDocumentedPathIsCountedAsItself() {
        for (var path : OpenApi.paths()) {
            Service.plain().get(path.replaceAll("\\{\\w+}", "unknown"));
        }
        var metrics = Service.plain().get("/q/metrics").asString();
        assertThat(OpenApi.paths()).isNotEmpty().allSatisfy(path -> assertThat(metrics)
                .contains("uri=\"" + path + "\""));
    }

    /** What a client makes up adds no series. */
    @Test
    void metricsAreByRoute() {
        for (var path :
                new String[] {"/api/v1/incentives/scan-1", "/api/v1/scan-2", "/scan-3", "/api/v1/incentives/a/scan-4"
                }) {
            Service.plain().get(path);
            Service.plain().request("SCAN5", path);
        }
        Service.get("/api/v1/incentives/yongchuan-digital-culture-fund");
        Service.get("/api/v1/funds?industry=game");
        Service.get("/api/v1/funds?format=csv");
        var metrics = Service.plain().get("/q/metrics").asString();
        assertThat(metrics)
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/api/v1/incentives/{id}\"}",
                        "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"/api/v1/incentives/{id}\"}",
                        "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/api/v1/funds\"}",
                        "http_server_requests_seconds_count{method=\"other\",status=\"405\"",
                        "http_server_requests_seconds_bucket",
                        "files_sending",
                        "jvm_memory_used_bytes")
                .doesNotContainIgnoringCase("scan");
    }
}
