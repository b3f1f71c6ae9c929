package org.incentivekb.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a port that was free. */
final class KnowledgeBase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Logged once the port answers. */
    private static final Pattern ADDRESS = Pattern.compile("Explore (http://127\\.0\\.0\\.1:[1-9]\\d*)/");

    private final Path log;
    private final Process process;
    private final String address;

    private KnowledgeBase(String jar) throws IOException, InterruptedException {
        // A file, since a pipe that nobody reads would fill up and stop the service.
        log = Files.createTempFile("incentive-kb", ".log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        jar)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Also where the tests are interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            address = awaitReady();
        } catch (Throwable failure) {
            close();
            throw failure;
        }
    }

    static KnowledgeBase start() throws IOException, InterruptedException {
        return new KnowledgeBase(System.getProperty("incentive-kb.jar", "../../target/quarkus-app/quarkus-run.jar"));
    }

    /** Scheme, host and port. */
    String address() {
        return address;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.delete(log);
    }

    private String awaitReady() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            var printed = ADDRESS.matcher(logged());
            if (printed.find() && ready(printed.group(1))) {
                return printed.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The knowledge base did not become ready:\n" + logged());
    }

    private String logged() throws IOException {
        // Not Files.readString, which fails on a character that is half written.
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    /** Readiness is UP with status 200, DOWN with 503. */
    private static boolean ready(String address) throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
