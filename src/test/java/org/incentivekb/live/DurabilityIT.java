package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a file of H2: what it knows outlives its process, however that ends. */
class DurabilityIT {

    private static final Pattern EXPLORE = Pattern.compile("Explore (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    Path folder;

    @TempDir
    Path work;

    private final List<Process> services = new ArrayList<>();
    private int logs;

    @AfterEach
    void noneIsLeft() throws InterruptedException {
        for (var service : services) {
            service.destroyForcibly().waitFor();
        }
    }

    @Test
    void historyOutlivesTheProcess() throws IOException, InterruptedException {
        new SmallSeeds().write(folder);
        start();
        stop();
        new SmallSeeds()
                .with("incentives/fund.yaml", "en: Fund", "en: Edited fund")
                .write(folder);
        start();
        stop();
        assertThat(get(start(), "/api/v1/incentives/fund/history"))
                .contains("\"path\":\"title.en\",\"before\":\"Fund\",\"after\":\"Edited fund\"", "\"total\":1");
    }

    /** At some moments of the start, while an empty store is filled and while one is changed. */
    @Test
    void aLoadThatIsKilledLeavesTheNextOneWhole() throws IOException, InterruptedException {
        new SmallSeeds().write(folder);
        for (int attempt = 0; attempt < 2; attempt++) {
            new SmallSeeds()
                    .with("incentives/fund.yaml", "en: Fund", "en: Fund " + attempt)
                    .write(folder);
            launch();
            var until = Instant.now().plus(Duration.ofSeconds(60));
            while (!Files.exists(work.resolve("kb.mv.db")) && Instant.now().isBefore(until)) {
                Thread.sleep(10);
            }
            Thread.sleep(1000L * attempt);
            services.get(services.size() - 1).destroyForcibly().waitFor();
        }
        assertThat(get(start(), "/api/v1/incentives?sort=title")).contains("\"total\":2", "\"en\":\"Fund 1\"");
    }

    /** Which may take minutes: what it has not committed is nowhere. */
    @Test
    void whoEndsItWhileItLoadsDoesNotWait() throws IOException, InterruptedException {
        var seeds = new SmallSeeds();
        seeds.write(folder);
        var record = (ObjectNode) new YAMLMapper().readTree(seeds.text("incentives/park.yaml"));
        try (var lines = Files.newBufferedWriter(folder.resolve("incentives.ndjson"))) {
            for (int i = 0; i < 50_000; i++) {
                lines.write(record.put("id", "park-" + i).toString() + "\n");
            }
        }
        var log = launch();
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.readString(log).contains(" records read")) {
            assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
            Thread.sleep(50);
        }
        var service = services.get(0);
        service.destroy();
        assertThat(service.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isEqualTo(143);
        assertThat(Files.readString(log)).contains("Ended while it loaded");
    }

    @Test
    void aSecondProcessOnTheFileIsRefusedInOneLine() throws IOException, InterruptedException {
        new SmallSeeds().write(folder);
        start();
        var log = launch();
        var second = services.get(services.size() - 1);
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(log)).singleElement().asString().contains("Database may be already in use");
    }

    @Test
    void aReplicaWaitsForWhatAnotherLoads() throws IOException, InterruptedException {
        var address = start("-Dincentives.load=false");
        var answer = answer(address, "/api/v1/funds");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:incentive-kb:not-ready");
        assertThat(answer(address, "/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(Files.readString(work.resolve("service0.log"))).contains("The store holds nothing yet");
    }

    /** Its address, once it answers. */
    private String start(String... settings) throws IOException, InterruptedException {
        var log = launch(settings);
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var address = EXPLORE.matcher(Files.readString(log));
            if (address.find()) {
                return address.group(1);
            }
            assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
            Thread.sleep(50);
        }
    }

    private Path launch(String... settings) throws IOException {
        var log = work.resolve("service" + logs++ + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dstdout.encoding=UTF-8",
                "-Dincentives.seeds=" + folder,
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + work.resolve("kb") + ";DB_CLOSE_ON_EXIT=FALSE"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        services.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
        return log;
    }

    private void stop() throws InterruptedException {
        var service = services.get(services.size() - 1);
        service.destroy();
        service.waitFor();
    }

    private static String get(String address, String path) throws IOException, InterruptedException {
        var answer = answer(address, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> answer(String address, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
