package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which {@code Accept-Encoding} (RFC 9110, section 12.5.3) takes gzip. */
class CompressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br",
                "deflate,gzip",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "Gzip; q=1",
                "gzip;q=0.01",
                "identity, gzip"
            })
    void takesGzip(String codings) {
        assertThat(Compression.takesGzip(codings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "identity", "deflate", "br", "*", "gzip;q=0", "gzip; q=0.000, br", "x-gzip-not", "GZIP;Q=0"})
    void doesNotTakeGzip(String codings) {
        assertThat(Compression.takesGzip(codings)).isFalse();
    }
}
