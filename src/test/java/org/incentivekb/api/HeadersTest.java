package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Security, CORS, compression. */
@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/incentives", "/api/v1/incentives/nobody", "/api/v1/incentives?size=0", "/api/v1/nothing"
            })
    void everyAnswerIsSafeInABrowser(String path) {
        Service.get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** RFC 9112, section 3.2.2: what a client sends to a proxy, a server must take as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/incentives",
                "/api/v1/incentives?format=csv",
                "/api/v1/incentives?size=0",
                "/api/v1/nothing",
                "/api//v1",
                "/q/openapi",
                "/q/health/ready",
                "/q/swagger-ui/"
            })
    void everyAnswerHasOneDate(String path) {
        assertThat(Service.plain().get(path).headers().getValues("Date"))
                .singleElement()
                .asString()
                .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
    }

    @Test
    void aWholeUrlIsReadAsItsPath() {
        assertThat(RawRequest.get("http://localhost/api/v1/funds?format=csv&columns=id"))
                .startsWith("HTTP/1.1 200 ")
                .contains(
                        "text/csv",
                        "Content-Security-Policy: default-src 'none'",
                        "etag: ",
                        "yongchuan-digital-culture-fund");
    }

    @Test
    void noLinkLeadsToAnotherHost() {
        assertThat(RawRequest.get("//api/v1/funds?size=1"))
                .startsWith("HTTP/1.1 404 ")
                .contains("application/problem+json")
                .doesNotContain("Link:");
    }

    /** RFC 3986, section 2.1, and UTF-8 beneath it; a semicolon parts nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"q=%ZZ", "q=game%FF", "q=a%C0%AFb", "q%E7=game", "region=350206;kind=fund"})
    void aMalformedQueryIsABadRequest(String query) {
        assertThat(RawRequest.get("/api/v1/incentives?" + query))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:incentive-kb:invalid-parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%ZZ", "/api/v1/incentives/%"})
    void aMalformedPathIsABadRequest(String path) {
        assertThat(RawRequest.get(path))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"instance\":\"" + path + "\"", "nosniff");
    }

    /** Or they would be other URLs of the same, of which Quarkus and the gate think differently. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/funds/?format=csv", "/api/v1/funds;a=b?format=csv", "/api/v1/incentives/?size=1"})
    void eachResourceHasOneUrl(String url) {
        assertThat(RawRequest.get(url)).startsWith("HTTP/1.1 404 ").contains("application/problem+json");
    }

    @Test
    void aFormatMayBePercentEncoded() {
        assertThat(RawRequest.get("/api/v1/funds?for%6Dat=csv&columns=id"))
                .startsWith("HTTP/1.1 200 ")
                .contains("text/csv");
    }

    @Test
    void anInstanceIsAUri() {
        assertThat(RawRequest.get("/api/v1/incentives?region=永川"))
                .contains("\"instance\":\"/api/v1/incentives?region=%E6%B0%B8%E5%B7%9D\"", "\"value\":\"永川\"");
    }

    /** The answer is the same for every origin, so that it need not vary by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/funds",
                "/api/v1/funds?format=csv",
                "/api/v1/nothing",
                "/api/v1/funds?size=0",
                "/q/openapi",
                "/q/health"
            })
    void anyPageMayReadIt(String path) {
        for (var request : List.of(Service.plain(), Service.plain().header("Origin", "https://example.org"))) {
            var answer = request.get(path);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains("ETag", "Link", "Content-Disposition", "Retry-After", "X-Request-Id");
            assertThat(answer.header("Vary")).doesNotContain("Origin");
        }
    }

    @Test
    void aPreflightNamesTheMethods() {
        Service.plain()
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/funds")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", "if-none-match")
                .header("Access-Control-Max-Age", "86400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/incentives?size=200", "/q/openapi", "/q/openapi?format=json"})
    void aLongResponseIsCompressedOnAcceptEncoding(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://localhost:" + io.restassured.RestAssured.port + path);
        var http = HttpClient.newHttpClient();
        var plain = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        var zipped = http.send(
                HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("Vary").orElseThrow()).containsIgnoringCase("Accept-Encoding");
        try (var body = new GZIPInputStream(zipped.body())) {
            assertThat(body.readAllBytes()).isEqualTo(plain.body());
        }
    }

    /** Relative, whatever host the client says that it asked. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"/, en", "/q/swagger-ui, swagger-ui/"})
    void aBareAddressLeadsOn(String path, String location) {
        var answer = Service.plain()
                .header("Host", "evil.example")
                .redirects()
                .follow(false)
                .get(path);
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.header("Location")).isEqualTo(location);
    }
}
