package org.incentivekb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the packaged service where it cannot run. */
public final class RefusedStart {

    private RefusedStart() {}

    /** What it says until it ends, which it does with 1 and without a trace. */
    public static String said(Path folder, String... settings) throws IOException, InterruptedException {
        var output = Files.createTempFile(folder, "service", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dquarkus.http.host=127.0.0.1"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(service.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            service.destroyForcibly();
        }
        var said = Files.readString(output);
        assertThat(service.exitValue()).as(said).isEqualTo(1);
        assertThat(said).doesNotContain("\tat ");
        return said;
    }
}
