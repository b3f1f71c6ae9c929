package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the access log says of a request: never its query. */
@QuarkusTest
@TestProfile(AccessLogTest.Enabled.class)
class AccessLogTest {

    public static class Enabled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.access-log.enabled", "true");
        }
    }

    @Test
    void aLineHasThePathAndNeverTheQuery() throws InterruptedException {
        List<String> lines = new CopyOnWriteArrayList<>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger("io.quarkus.http.access-log");
        log.addHandler(handler);
        try {
            for (var path : List.of(
                    "/api/v1/incentives?q=secret",
                    "/api/v1/incentives?secret=1",
                    "/q/health?secret",
                    "/nothing?secret")) {
                RestAssured.given().get(path);
            }
            for (int i = 0; i < 100 && lines.size() < 4; i++) {
                Thread.sleep(20);
            }
        } finally {
            log.removeHandler(handler);
        }
        assertThat(lines).hasSize(4).noneMatch(line -> line.contains("secret"));
        assertThat(lines.get(0)).matches("127\\.0\\.0\\.1 \"GET /api/v1/incentives\" 200 \\d+ [0-9a-f]{16}");
        assertThat(lines.get(1)).matches("127\\.0\\.0\\.1 \"GET /api/v1/incentives\" 400 \\d+ [0-9a-f]{16}");
    }
}
