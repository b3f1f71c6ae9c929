package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, section 5.6.7. */
class HttpDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01T00:00:00Z      | Tue, 01 Dec 2026 00:00:00 GMT
            2026-11-30T23:59:59Z      | Mon, 30 Nov 2026 23:59:59 GMT
            2026-01-09T08:05:03+08:00 | Fri, 09 Jan 2026 00:05:03 GMT
            """)
    void theDayHasTwoDigits(String time, String written) {
        assertThat(HttpDate.of(ZonedDateTime.parse(time))).hasToString(written);
    }

    @Test
    void nowIsNow() {
        var now = ZonedDateTime.parse(HttpDate.now(), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(Duration.between(now, Instant.now().atZone(ZoneOffset.UTC)))
                .isBetween(Duration.ZERO, Duration.ofSeconds(2));
    }
}
