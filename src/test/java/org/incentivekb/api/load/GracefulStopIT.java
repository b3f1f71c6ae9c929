package org.incentivekb.api.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on SIGTERM: readiness is down first, what is asked meanwhile is answered, what is under way is finished. */
class GracefulStopIT {

    private static final Pattern EXPLORE = Pattern.compile("Explore http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path logs;

    private Path log;
    private int port;

    @Test
    void whatIsUnderWayIsFinished() throws IOException, InterruptedException {
        log = logs.resolve("service.log");
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.shutdown.delay=2S",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await("Explore ");
            var address = EXPLORE.matcher(Files.readString(log));
            assertThat(address.find()).as("it says which free port it took").isTrue();
            port = Integer.parseInt(address.group(1));
            while (!status("/q/health/ready").equals("200")) {
                Thread.sleep(50);
            }
            // More than a connection holds for a client that does not read: files in a row.
            try (var slow = ask("/api/v1/incentives?format=ndjson", 20)) {
                Thread.sleep(500);
                service.destroy();
                Thread.sleep(500);
                assertThat(status("/q/health/ready")).isEqualTo("503");
                assertThat(status("/q/health/live")).isEqualTo("200");
                assertThat(status("/api/v1/funds")).isEqualTo("200");
                // Who holds its connection gets an answer, and is sent elsewhere with it.
                try (var kept = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    kept.setSoTimeout(20_000);
                    kept.getOutputStream().write("GET /api/v1/funds HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
                    assertThat(new String(kept.getInputStream().readAllBytes(), UTF_8))
                            .startsWith("HTTP/1.1 200 OK")
                            .containsIgnoringCase("\r\nconnection: close\r\n");
                }
                Thread.sleep(2000);
                assertThat(service.isAlive())
                        .as("it waits for what is under way")
                        .isTrue();
                var read = new String(slow.getInputStream().readAllBytes(), UTF_8);
                // The next of the row would begin when nothing is waited for any more: it may be missing, the one
                // before not.
                int begun = read.split("HTTP/1.1 200 OK", -1).length - 1;
                int whole = read.split("\r\n0\r\n\r\n", -1).length - 1;
                assertThat(whole).isGreaterThanOrEqualTo(Math.max(1, begun - 1));
            }
            assertThat(service.waitFor(20, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(service.exitValue()).isEqualTo(143);
            assertThat(Files.readString(log))
                    .containsPattern(
                            "Stopped in \\d+ ms; requests under way at its beginning: [01], left unfinished: 0");
        } finally {
            service.destroyForcibly();
        }
    }

    private String status(String path) throws IOException {
        try (var socket = ask(path, 1)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8).split(" ")[1];
        }
    }

    private Socket ask(String path, int times) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(8 << 10);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var request = "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
        var last = request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        socket.getOutputStream().write((request.repeat(times - 1) + last).getBytes(UTF_8));
        return socket;
    }

    private void await(String line) throws IOException, InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.readString(log).contains(line)) {
            assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
            Thread.sleep(50);
        }
    }
}
