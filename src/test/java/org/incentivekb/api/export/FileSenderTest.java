package org.incentivekb.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How files are sent over real connections: nothing is made ahead of what is taken. */
class FileSenderTest {

    private static final int RECORDS = 200_000;
    private static final byte[] RECORD = ("{\"text\":\"" + "x".repeat(200) + "\"}").getBytes(UTF_8);
    private static final String GAUGE = "files.sending";

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FileSender sender = new FileSender(vertx, registry);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicReference<Throwable> refused = new AtomicReference<>();
    private HttpServer server;

    @BeforeEach
    void start() {
        var router = Router.router(vertx);
        router.get().handler(context -> {
            try {
                sender.file(context, FileStream.ndjson(() -> IntStream.range(0, RECORDS)
                                .mapToObj(number -> {
                                    made.incrementAndGet();
                                    return RECORD;
                                })
                                .iterator()))
                        .send();
            } catch (ProblemException e) {
                refused.set(e);
                context.response().setStatusCode(503).end();
            }
        });
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whoReadsGetsAllOfIt() throws IOException {
        try (var socket = ask()) {
            var answer = socket.getInputStream().readAllBytes();
            assertThat(new String(answer, UTF_8)).startsWith("HTTP/1.1 200 ").endsWith("\r\n0\r\n\r\n");
            assertThat(answer.length).isGreaterThan(RECORDS * RECORD.length);
        }
        assertThat(made).hasValue(RECORDS);
        await(() -> sending() == 0);
    }

    @Test
    void whoReadsNothingIsMadeNoMoreThanTheConnectionHoldsAndWhoLeavesNothing() throws Exception {
        var socket = ask();
        await(() -> sending() == 1 && made.get() > 0);
        int held = settled();
        assertThat(held).isLessThan(RECORDS / 2);
        assertThat(sending()).isEqualTo(1);
        socket.close();
        await(() -> sending() == 0);
        assertThat(settled()).isLessThan(held + RECORDS / 10);
    }

    @Test
    void noMoreThanTheLimitAreSentAtOnce() throws Exception {
        var sockets = new ArrayList<Socket>();
        for (int i = 0; i < Limits.FILES; i++) {
            sockets.add(ask());
        }
        await(() -> sending() == Limits.FILES);
        try (var beyond = ask()) {
            assertThat(new String(beyond.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 503 ");
            assertThat(refused.get()).isInstanceOf(ProblemException.class);
        }
        sockets.get(0).close();
        await(() -> sending() == Limits.FILES - 1);
        sockets.add(ask());
        await(() -> sending() == Limits.FILES);
        for (var socket : sockets) {
            socket.close();
        }
        await(() -> sending() == 0);
    }

    private Socket ask() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.actualPort()));
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
        return socket;
    }

    private int sending() {
        return (int) registry.get(GAUGE).gauge().value();
    }

    /** How many records have been made once no more are. */
    private int settled() throws InterruptedException {
        int before;
        do {
            before = made.get();
            Thread.sleep(300);
        } while (made.get() != before);
        return before;
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; !condition.getAsBoolean(); i++) {
            assertThat(i).as("waited").isLessThan(1000);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
