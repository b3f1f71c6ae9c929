package org.incentivekb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service where it cannot run: it says why in one line, without a trace, and ends with 1. */
class StartFailureIT {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ended("-Dquarkus.http.port=" + taken.getLocalPort()))
                    .contains("port " + taken.getLocalPort() + " of 127.0.0.1 is in use");
        }
    }

    @Test
    void aPortThatIsNone() throws Exception {
        assertThat(ended("-Dquarkus.http.port=eighty")).contains("quarkus.http.port", "eighty");
    }

    @Test
    void aDatabaseFileOfGarbage() throws Exception {
        Files.writeString(folder.resolve("garbage.mv.db"), "garbage");
        assertThat(ended(
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder.resolve("garbage")))
                .contains("the database cannot be used", "garbage.mv.db");
    }

    @Test
    void aStoreThatNobodyFills() throws Exception {
        assertThat(ended("-Dquarkus.http.port=0", "-Dincentives.load=false"))
                .contains("incentives.load is not true, and nobody else can load into H2 in memory")
                .doesNotContain("Stopped");
    }

    @Test
    void anIntervalThatIsNone() throws Exception {
        assertThat(ended("-Dquarkus.http.port=0", "-Dincentives.poll=0s"))
                .contains("incentives.poll must be longer than");
    }

    private String ended(String... settings) throws IOException, InterruptedException {
        var said = RefusedStart.said(folder, settings);
        // Besides what has been loaded.
        assertThat(said.lines().filter(line -> !line.contains(" INFO "))).hasSizeBetween(1, 2);
        return said;
    }
}
