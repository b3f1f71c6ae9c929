package org.incentivekb.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.incentivekb.live.Today;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which {@code X-Forwarded-Prefix} becomes part of links. */
class RequestedUriTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /kb               | /kb
            /kb/              | /kb
            /a/b-c/d_1.2~     | /a/b-c/d_1.2~
            /outer, /inner    | /outer/inner
            /outer/,/inner/   | /outer/inner
            """)
    void aPathIsTaken(String given, String prefix) {
        assertThat(RequestedUri.prefix(given)).isEqualTo(prefix);
    }

    /** It would lead elsewhere, or leave the JSON that it is written into. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "kb",
                "//evil.example",
                "/a//b",
                "/a, //evil",
                "/..",
                "/a/../b",
                "/.",
                "/a?b",
                "/a#b",
                "/a\"b",
                "/a b",
                "/%2e%2e",
                "https://evil.example",
                "/a\\b",
                "/永川",
                ","
            })
    void whatIsNoPathIsNoPrefix(String given) {
        assertThat(RequestedUri.prefix(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 5000})
    void aLongOneIsNone(int length) {
        assertThat(RequestedUri.prefix("/" + "a".repeat(length))).isEmpty();
    }

    /** Kept answers and entity tags are known by it. */
    @ParameterizedTest(name = "{0} by its day: {1}")
    @CsvSource({
        "/api/v1/match?region=350206, true",
        "/api/v1/match, true",
        "/api/v1/incentives?validOn=today, true",
        "/api/v1/incentives?validOn=%74oday, true",
        "/api/v1/incentives?validOn=2026-01-31, false",
        "/api/v1/incentives, false"
    })
    void anAnswerThatMayBeAnotherTomorrowIsKnownByItsDay(String uri, boolean isOfToday) {
        assertThat(RequestedUri.key(request(uri))).isEqualTo(isOfToday ? uri + " " + Today.day() : uri);
    }

    private static HttpServerRequest request(String uri) {
        var parts = URI.create(uri);
        return (HttpServerRequest) Proxy.newProxyInstance(
                RequestedUriTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "uri" -> uri;
                    case "path" -> parts.getPath();
                    case "query" -> parts.getRawQuery();
                    default -> null;
                });
    }
}
