package org.incentivekb.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What one client may do with connections, and that it keeps no other from being answered. */
@QuarkusIntegrationTest
class ConnectionGuardIT {

    /** As application.properties has it. */
    private static final int PER_CLIENT = 256;

    @Test
    void oneAddressHasNoMoreThanItsShare() throws IOException, InterruptedException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < PER_CLIENT; i++) {
                sockets.add(connect("127.0.0.1"));
            }
            // As often as it could ever be counted, if those that are refused were.
            for (int i = 0; i < PER_CLIENT + 50; i++) {
                sockets.add(connect("127.0.0.1"));
            }
            Thread.sleep(500);
            int open = 0;
            for (var socket : sockets) {
                open += isAnswered(socket) ? 1 : 0;
            }
            assertThat(open).isBetween(PER_CLIENT - 20, PER_CLIENT);
            try (var other = connect("127.0.0.2")) {
                assertThat(isAnswered(other)).isTrue();
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        Thread.sleep(500);
        try (var again = connect("127.0.0.1")) {
            assertThat(isAnswered(again)).isTrue();
        }
    }

    /** More than the buffers of its connection hold would be kept for it otherwise. Netty takes 128 in a row. */
    @Test
    void whoAsksWithoutReadingIsAnsweredWhenItReads() throws IOException {
        var request = "GET /api/v1/incentives?size=200&page=1 HTTP/1.1\r\nHost: a\r\n\r\n";
        int asked = 100;
        try (var socket = connect("127.0.0.1")) {
            socket.getOutputStream().write(request.repeat(asked - 1).getBytes(UTF_8));
            socket.getOutputStream()
                    .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            var read = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(read.split("HTTP/1.1 200 OK", -1)).hasSize(asked + 1);
        }
    }

    @Test
    void namesOfCodingsCountInAnyCase() {
        Service.plain()
                .header("Accept-Encoding", "GZIP")
                .get("/api/v1/incentives")
                .then()
                .header("Content-Encoding", "gzip");
    }

    private static Socket connect(String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        return socket;
    }

    private static boolean isAnswered(Socket socket) {
        try {
            socket.getOutputStream().write("HEAD /api/v1/dataset HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
            return socket.getInputStream().read() == 'H';
        } catch (IOException closed) {
            return false;
        }
    }
}
