package org.incentivekb.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More is asked than can be answered in time: what has waited too long is refused, and what costs little is answered. */
@QuarkusTest
class LoadTest {

    /** Threads that make pages, and event loops: both by the processors that there are. */
    private static final int MAKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void whatAnEventLoopHasNotBegunInTimeIsRefused() {
        double before = shed("event_loop");
        var slow = ask("/api/v1/slow", 4 * MAKERS);
        var alive = ask("/q/health/live", 4 * MAKERS);
        assertThat(answers(alive)).allMatch(answer -> answer.startsWith("HTTP/1.1 200 "));
        int refused = refused(answers(slow));
        assertThat(refused).isPositive();
        assertThat(shed("event_loop") - before).isEqualTo(refused);
        Service.list("").then().statusCode(200);
    }

    @Test
    void whatNoThreadHasBegunInTimeIsRefusedAndTheRestIsAnsweredMeanwhile() throws InterruptedException {
        double before = shed("makers");
        var pages = ask("/slow", 3 * MAKERS);
        Thread.sleep(200);
        assertThat(pages).noneMatch(CompletableFuture::isDone);
        Service.list("").then().statusCode(200);
        Service.plain().get("/q/health/ready").then().statusCode(200);
        int refused = refused(answers(pages));
        assertThat(refused).isBetween(MAKERS, 2 * MAKERS);
        assertThat(shed("makers") - before).isEqualTo(refused);
    }

    @Test
    void whoLeavesBeforeItsTurnIsMadeNothing() throws IOException {
        RawRequest.get("/slow");
        int before = SlowPage.MADE.get();
        var pages = ask("/slow", MAKERS);
        await(() -> SlowPage.MADE.get() - before == MAKERS);
        for (int i = 0; i < 50; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.getOutputStream().write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
            }
        }
        assertThat(refused(answers(pages))).isZero();
        // The one that asks is under way itself.
        await(() -> metric("requests_waiting") == 0 && metric("requests_under_way") == 1);
        assertThat(SlowPage.MADE.get() - before).isEqualTo(MAKERS);
    }

    private List<CompletableFuture<String>> ask(String path, int times) {
        return IntStream.range(0, times)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> RawRequest.get(path), clients))
                .toList();
    }

    private static List<String> answers(List<CompletableFuture<String>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    /** How many, where all others are answered. */
    private static int refused(List<String> answers) {
        var refused =
                answers.stream().filter(answer -> !answer.endsWith("answered")).toList();
        assertThat(refused).allSatisfy(answer -> assertThat(answer)
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 5")
                .contains("application/problem+json", "More is asked than can be answered in time"));
        return refused.size();
    }

    private static double shed(String where) {
        return metric("requests_shed_total{where=\"" + where + "\"}");
    }

    private static double metric(String name) {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; !condition.getAsBoolean(); i++) {
            assertThat(i).as("waited").isLessThan(500);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
