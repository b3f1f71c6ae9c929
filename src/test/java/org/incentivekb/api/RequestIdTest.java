package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a request: in its answer, in what is said of a failure, and in the log. */
@QuarkusTest
class RequestIdTest {

    private static final String MADE = "[0-9a-f]{16}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/funds",
                "/api/v1/funds?format=csv",
                "/api/v1/funds?size=0",
                "/api/v1/nothing",
                "/api//v1",
                "/en",
                "/en/incentives?size=0",
                "/q/openapi",
                "/q/health"
            })
    void everyAnswerHasOneOfItsOwn(String path) {
        var first = id(path, null);
        assertThat(first).matches(MADE);
        assertThat(id(path, null)).matches(MADE).isNotEqualTo(first);
        assertThat(id(path, "trace-1.of_A")).isEqualTo("trace-1.of_A");
    }

    /** What could be taken for something else in a line of a log, or fill it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\"b", "a;b", "编号", "a%0Ab", "{\"a\":1}"})
    void whatIsNotSafeIsNotTakenOver(String given) {
        assertThat(id("/api/v1/funds", given)).matches(MADE);
    }

    @Test
    void aLongOneIsNotTakenOver() {
        assertThat(id("/api/v1/funds", "x".repeat(64))).hasSize(64);
        assertThat(id("/api/v1/funds", "x".repeat(65))).matches(MADE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-None-Match", "If-Modified-Since"})
    void aNotModifiedHasTheOneThatWasAskedWith(String header) {
        var known = Service.get("/api/v1/funds");
        var value = header.equals("If-None-Match") ? known.header("ETag") : known.header("Last-Modified");
        Service.request()
                .header(header, value)
                .header("X-Request-Id", "again")
                .get("/api/v1/funds")
                .then()
                .statusCode(304)
                .header("X-Request-Id", "again");
    }

    @Test
    void aFailureIsLoggedUnderIt() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger("org.incentivekb.api.problem.ProblemMapper");
        log.addHandler(handler);
        try {
            var answer = Service.request().header("X-Request-Id", "order-7").get("/api/v1/failing/state");
            assertThat(answer.header("X-Request-Id")).isEqualTo("order-7");
            assertThat(answer.jsonPath().getString("detail")).endsWith(" under order-7");
        } finally {
            log.removeHandler(handler);
        }
        assertThat(lines).containsExactly("Failure order-7 at /api/v1/failing/state");
    }

    private static String id(String path, String given) {
        var request = given == null ? Service.plain() : Service.plain().header("X-Request-Id", given);
        var ids = request.get(path).headers().getValues("X-Request-Id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }
}
