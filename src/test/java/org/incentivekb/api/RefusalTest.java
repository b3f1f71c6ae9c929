package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever reaches the router is answered with problem details, safe headers and at most one line in the log. */
@QuarkusTest
class RefusalTest {

    private static final String CLOSE = "Connection: close\r\n\r\n";

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void isQuiet() {
        Logger.getLogger("").removeHandler(log);
        assertThat(logged).extracting(LogRecord::getMessage).isEmpty();
    }

    /** Or the others would be quiet whatever was logged. */
    @Test
    void aFailureIsHeard() {
        isProblem(RawRequest.get("/api/v1/failing/state"), 500);
        assertThat(logged).hasSize(1);
        logged.clear();
    }

    /** RFC 9112, section 3.2: exactly one Host, with a host in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Host: a\r\nHost: b\r\n", "Host: a b\r\n", "Host: a\r\nHost: a\r\n", "Host: <script>\r\n"})
    void aFaultyHostIsABadRequest(String host) {
        isProblem(RawRequest.send("GET /api/v1/dataset HTTP/1.1\r\n" + host + CLOSE), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/3.7", "HTTP/9.9", "HTTP/1.2"})
    void anotherVersionIsNotSupported(String version) {
        assertThat(RawRequest.send("GET /api/v1/dataset " + version + "\r\nHost: a\r\n" + CLOSE))
                .contains(" 505 ", "application/problem+json", "\"status\":505");
    }

    @Test
    void http10NeedsNoHost() {
        assertThat(RawRequest.send("GET /api/v1/dataset HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET ?x", "GET *", "GET x", "OPTIONS *", "CONNECT localhost:80", "GET ../api/v1", "GET #"})
    void aTargetThatIsNoPathIsABadRequest(String line) {
        isProblem(RawRequest.send(line + " HTTP/1.1\r\nHost: a\r\n" + CLOSE), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/swagger-ui../",
                "/q/swagger-ui..",
                "/q/swagger-ui/..",
                "/q/swagger-ui/a..b/",
                "/q/swagger-uix/",
                "/q/health../",
                "/q/swagger-ui/nothing.js",
                "/q/swagger-ui/%00",
                "/q/openapi/",
                "/q/health/",
                "/q/swagger-ui/%2e%2e",
                "/q/swagger-ui/%5c",
                "/q/openapi.xml",
                "/q/nothing",
                "/nothing",
                "/q/",
                "/q",
                "/api",
                "/api/",
                "/.git/config",
                "/q/swagger-ui/../../application.properties"
            })
    void whatIsNotThereIsNotFound(String path) {
        isProblem(RawRequest.get(path), 404);
    }

    /** Each thing has one URL: what would be another spelling of it is nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/incentive%73?format=csv",
                "/api/v1/./incentives",
                "/api/v1/x/../incentives",
                "/api/v1/incentives/.",
                "/api/v1%2fincentives",
                "/api/v1%2Fincentives",
                "/%61pi/v1/incentives",
                "/api//v1/incentives",
                "//api/v1/incentives",
                "/api/v1/incentives/",
                "/api/v1/incentives;a=b",
                "/api/v1/%2e/incentives",
                "/q/%6fpenapi",
                "/./q/health",
                "/api/v1/incentives/%2e%2e/funds",
                "/api/v1/incentives%2fyongchuan-digital-culture-fund"
            })
    void anotherSpellingIsNotFound(String path) {
        isProblem(RawRequest.get(path), 404);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/v1/incentives",
        "PUT, /api/v1/incentives/a",
        "DELETE, /api/v1/nothing",
        "PATCH, /",
        "TRACE, /api/v1/funds",
        "FOO, /api/v1/dataset",
        "POST, /q/health",
        "POST, /q/openapi",
        "DELETE, /q/swagger-ui/",
        "PURGE, /q/metrics",
        "GETT, /nothing"
    })
    void anotherMethodIsNotAllowed(String method, String path) {
        for (var origin : List.of("", "Origin: https://example.org\r\n")) {
            var answer = RawRequest.send(
                    method + " " + path + " HTTP/1.1\r\nHost: a\r\n" + origin + "Content-Length: 0\r\n" + CLOSE);
            isProblem(answer, 405);
            assertThat(answer).containsIgnoringCase("allow: GET, HEAD, OPTIONS");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dataset",
                "/api/v1/nothing",
                "/q/health",
                "/q/openapi",
                "/q/swagger-ui/",
                "/nothing",
                "/"
            })
    void aLargeBodyIsNotRead(String path) {
        var head = "GET " + path + " HTTP/1.1\r\nHost: a\r\n";
        isProblem(RawRequest.send(head + "Content-Length: 2048\r\n" + CLOSE + "x".repeat(2048)), 413);
        // The connection is not kept for the rest of the body.
        isProblem(RawRequest.send(head + "Content-Length: 99999999999\r\n\r\n"), 413);
        isProblem(RawRequest.send(head + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n"), 413);
    }

    /** Two servers that part a connection's bytes otherwise can be played off against each other (RFC 9112, section 11.2). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, xchunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 5, 5"
            })
    void noSecondRequestIsReadOutOfABody(String framing) {
        var answer = RawRequest.send("GET /api/v1/dataset HTTP/1.1\r\nHost: a\r\n" + framing
                + "\r\n\r\n0\r\n\r\nGET /api/v1/codelists/kind HTTP/1.1\r\nHost: a\r\n" + CLOSE);
        assertThat(answer).matches("(?s)HTTP/1.[01] 4(00|13) .*").doesNotContain("HTTP/1.1 200");
    }

    /** What no HTTP parser reads is not worth more. */
    @Test
    void garbageIsABareBadRequest() {
        assertThat(RawRequest.send("garbage\r\n\r\n")).startsWith("HTTP/1.0 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/openapi", "/q/metrics", "/q/swagger-ui/"})
    void whatIsAboutTheServiceTakesHead(String path) {
        assertThat(RawRequest.send("HEAD " + path + " HTTP/1.1\r\nHost: a\r\n" + CLOSE))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n")
                .containsIgnoringCase("content-security-policy");
    }

    private static void isProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("Access-Control-Allow-Origin: *")
                .containsIgnoringCase("Date: ")
                .contains("\"status\":" + status)
                .doesNotContain("Exception", "<script>");
    }
}
