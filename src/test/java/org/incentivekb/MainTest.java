package org.incentivekb;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where the service does not start: a line, of the cause that says most. */
class MainTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new QuarkusBindException("127.0.0.1", 8080, new java.net.BindException("x")),
                        "The service does not start: port 8080 of 127.0.0.1 is in use or not of this machine"),
                Arguments.of(
                        new UnknownHostException("nowhere.invalid"),
                        "The service does not start: no host is known as nowhere.invalid"),
                Arguments.of(
                        new SQLException(
                                "Database may be already in use\nSQL statement: x", new IllegalStateException("deep")),
                        "The service does not start: the database cannot be used: Database may be already in use"),
                Arguments.of(
                        new SQLException("The connection attempt failed.", new UnknownHostException("nowhere.invalid")),
                        "The service does not start: no host is known as nowhere.invalid"),
                Arguments.of(
                        new IllegalArgumentException("port must be <= 65535"),
                        "The service does not start: port must be <= 65535"),
                Arguments.of(new ArithmeticException(), "The service does not start: java.lang.ArithmeticException"),
                Arguments.of(
                        new ConfigurationException("The seeds cannot be served:\n  a: b"),
                        "The seeds cannot be served:\n  a: b"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOneLineWhateverWrapsIt(Throwable failure, String said) {
        assertThat(Main.reason(failure)).isEqualTo(said);
        assertThat(Main.reason(new RuntimeException("Failed to start quarkus", new RuntimeException(failure))))
                .isEqualTo(said);
    }
}
