package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a folder that it watches: an edit is served, a fault is logged and takes nothing down. */
class ReloadIT {

    private static final Pattern EXPLORE = Pattern.compile("Explore (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    @Test
    void inProductionAFaultLeavesWhatWasServed() throws IOException, InterruptedException {
        new SmallSeeds().write(folder);
        var log = logs.resolve("service.log");
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-Dstdout.encoding=UTF-8",
                        "-Dincentives.seeds=" + folder,
                        "-Dincentives.reload=100ms",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await(log, "Explore ");
            var address = EXPLORE.matcher(Files.readString(log));
            assertThat(address.find()).as("it says which free port it took").isTrue();
            var fund = address.group(1) + "/api/v1/incentives/fund";
            assertThat(get(fund)).contains("\"en\":\"Fund\"");
            new SmallSeeds()
                    .with("incentives/fund.yaml", "kind: fund", "kind: funds")
                    .write(folder);
            await(log, "incentives/fund.yaml:1: kind: 'funds' is unknown");
            assertThat(get(fund)).contains("\"en\":\"Fund\"");
            new SmallSeeds()
                    .with("incentives/fund.yaml", "en: Fund", "en: Edited fund")
                    .write(folder);
            await(log, " is served");
            assertThat(get(fund)).contains("\"en\":\"Edited fund\"");
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void await(Path log, String line) throws IOException, InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.readString(log).contains(line)) {
            assertThat(Instant.now())
                    .as("waiting for '%s' in %s", line, Files.readString(log))
                    .isBefore(end);
            Thread.sleep(50);
        }
    }
}
