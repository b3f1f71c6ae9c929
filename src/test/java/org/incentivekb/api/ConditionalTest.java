package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional requests (RFC 9110, section 13) and HEAD. */
@QuarkusTest
class ConditionalTest {

    private static final String FUNDS = "/api/v1/funds?region=500118";
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                FUNDS,
                "/api/v1/incentives",
                "/api/v1/incentives/yongchuan-digital-culture-fund",
                "/api/v1/sources",
                "/api/v1/sources/huli-reply-2025-13",
                "/api/v1/regions",
                "/api/v1/organizations",
                "/api/v1/codelists",
                "/api/v1/codelists/kind",
                "/api/v1/facets",
                "/api/v1/dataset"
            })
    void aMatchingEntityTagGivesNotModified(String path) {
        var first = Service.get(path);
        first.then().statusCode(200);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{16}-[0-9a-f]{16}\"");
        var again = given(path, first.header("ETag"));
        again.then().statusCode(304);
        assertThat(again.asByteArray()).isEmpty();
        for (var header : new String[] {"ETag", "Last-Modified", "Cache-Control", "Vary"}) {
            assertThat(again.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotNull();
        }
    }

    /** RFC 9110, section 13.1.3. */
    @ParameterizedTest
    @ValueSource(strings = {FUNDS, FUNDS + "&format=csv", "/api/v1/sources", "/api/v1/dataset"})
    void ifModifiedSinceAloneIsHonoured(String path) {
        var first = Service.get(path);
        var served = ZonedDateTime.parse(first.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(served).isBeforeOrEqualTo(ZonedDateTime.now());
        since(path, first.header("Last-Modified")).then().statusCode(304);
        since(path, HTTP_DATE.format(served.plusDays(1))).then().statusCode(304);
        since(path, HTTP_DATE.format(served.minusSeconds(1))).then().statusCode(200);
        for (var noDate : List.of("garbage", "", served.toString())) {
            since(path, noDate).then().statusCode(200);
        }
        // With If-None-Match it does not count (section 13.1.3).
        Service.request()
                .header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(200);
    }

    private static Response since(String path, String date) {
        return Service.request().header("If-Modified-Since", date).get(path);
    }

    /** Whoever computes a tag of what there is not, or asks for anything later than now, is told what he would be told without. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/incentives/nobody",
                "/api/v1/funds?size=0",
                "/api/v1/nothing",
                "/api/v1/funds?format=csv&page=1"
            })
    void nothingElseIsNotModified(String path) {
        int status = Service.get(path).statusCode();
        assertThat(status).isGreaterThanOrEqualTo(400);
        since(path, "Fri, 01 Jan 2100 00:00:00 GMT").then().statusCode(status);
        assertThat(Service.get(path).header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void aFileHasAnEntityTagToo(String format) {
        var file = FUNDS + "&format=" + format;
        var first = Service.get(file);
        first.then().statusCode(200);
        assertThat(first.header("ETag")).isNotEqualTo(Service.get(FUNDS).header("ETag"));
        for (var tags : List.of(first.header("ETag"), "*")) {
            var again = given(file, tags);
            again.then().statusCode(304).header("ETag", first.header("ETag"));
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("Content-Type")).isNull();
        }
        given(file + "&columns=nothing", "*").then().statusCode(400);
        Service.request().head(file).then().statusCode(200).header("ETag", first.header("ETag"));
    }

    @ParameterizedTest(name = "If-None-Match: {0}")
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s", "%s,\"other\"", "\"a\",W/\"b\" , W/%s , \"c\"", " %s "})
    void matches(String header) {
        given(FUNDS, header.formatted(Service.get(FUNDS).header("ETag"))).then().statusCode(304);
    }

    @ParameterizedTest(name = "If-None-Match: {0}")
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "", "garbage", "\"*\""})
    void doesNotMatch(String header) {
        given(FUNDS, header).then().statusCode(200);
    }

    /** RFC 9110, section 8.8.1: a strong tag is of one sequence of bytes. */
    @Test
    void eachContentCodingHasItsOwnEntityTag() {
        var tags = Stream.of("identity", "gzip", "deflate", "*", "gzip;q=0, *")
                .map(encodings -> Service.plain()
                        .header("Accept-Encoding", encodings)
                        .get(FUNDS)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag"))
                .toList();
        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void severalIfNoneMatchLinesAreOneList() {
        Service.request()
                .header("If-None-Match", "\"other\"", Service.get(FUNDS).header("ETag"))
                .get(FUNDS)
                .then()
                .statusCode(304);
    }

    @Test
    void anEntityTagIsOfOneUrl() {
        given("/api/v1/funds", Service.get(FUNDS).header("ETag")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/incentives/nobody", "/api/v1/funds?size=0", "/api/v1/nothing"})
    void ifNoneMatchAnyHidesNoError(String path) {
        int status = Service.get(path).statusCode();
        assertThat(status).isGreaterThanOrEqualTo(400);
        given(path, "*").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FUNDS,
                "/api/v1/incentives/yongchuan-digital-culture-fund",
                "/api/v1/sources",
                "/api/v1/facets",
                "/api/v1/dataset",
                "/api/v1/incentives/nobody",
                "/api/v1/funds?size=0"
            })
    void headGivesTheHeadersOfGet(String path) {
        var get = Service.get(path);
        var head = Service.request().head(path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.asByteArray()).isEmpty();
        assertThat(lines(head)).containsExactlyInAnyOrderElementsOf(lines(get));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(get.asByteArray().length));
    }

    @Test
    void headIsConditionalToo() {
        Service.request()
                .header("If-None-Match", Service.get(FUNDS).header("ETag"))
                .head(FUNDS)
                .then()
                .statusCode(304);
    }

    /** The headers but for what each answer has of its own: its time and its id. */
    private static List<String> lines(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                .filter(header -> !header.hasSameNameAs(new Header("X-Request-Id", "")))
                .map(header -> header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .toList();
    }

    private static Response given(String path, String ifNoneMatch) {
        return Service.request().header("If-None-Match", ifNoneMatch).get(path);
    }
}
