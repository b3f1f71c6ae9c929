package org.incentivekb.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBufferTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 1000})
    void whatIsAppendedStandsInItsOrderHoweverMuchWasExpected(int expected) {
        var bytes = new JsonBuffer(expected)
                .append("算力")
                .append(':')
                .append(new byte[] {'x', 'y'})
                .append(" game");
        assertThat(new String(bytes.all(), UTF_8)).isEqualTo("算力:xy game");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 10, 99, 100, 1_000_000, Integer.MAX_VALUE})
    void aNumberStandsInDecimalDigits(int number) {
        assertThat(new String(new JsonBuffer(1).append(number).all(), UTF_8)).isEqualTo(String.valueOf(number));
    }

    @Test
    void nothingIsNoBytes() {
        assertThat(new JsonBuffer(10).all()).isEmpty();
    }
}
