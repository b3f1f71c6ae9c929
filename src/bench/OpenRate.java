import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a fixed rate, whether or not answers keep up, and counts each answer's time from when its request was due: a stall of the
 * server is suffered by all requests that fall into it (what wrk, which waits for an answer before it asks on, cannot see).
 *
 * <p>Arguments: port, file of paths (a line each), requests a second, seconds, connections. Prints one line of JSON, in microseconds;
 * {@code late} is the most by which this client itself sent a request late over a free connection.
 */
final class OpenRate {

    private static final int OK = ' ' << 24 | '2' << 16 | '0' << 8 | '0';

    private final Selector selector = Selector.open();
    private final ArrayDeque<Connection> free = new ArrayDeque<>();
    private final List<ByteBuffer> requests = new ArrayList<>();
    private final int[] times;
    private int answered;
    private long failed;

    private OpenRate(int port, Path paths, int total, int connections) throws IOException {
        times = new int[total];
        for (var path : Files.readAllLines(paths)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
            requests.add(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        }
        for (int i = 0; i < connections; i++) {
            var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true).configureBlocking(false);
            var connection = new Connection(channel);
            channel.register(selector, SelectionKey.OP_READ, connection);
            free.add(connection);
        }
    }

    public static void main(String[] arguments) throws IOException {
        double rate = Double.parseDouble(arguments[2]);
        int total = (int) (rate * Integer.parseInt(arguments[3]));
        int port = Integer.parseInt(arguments[0]);
        int warm = total / 5;
        new OpenRate(port, Path.of(arguments[1]), warm, Integer.parseInt(arguments[4])).run(rate);
        System.gc();
        new OpenRate(port, Path.of(arguments[1]), total, Integer.parseInt(arguments[4])).run(rate);
    }

    private void run(double rate) throws IOException {
        long start = System.nanoTime();
        long late = 0;
        int sent = 0;
        while (answered < times.length) {
            long now = System.nanoTime();
            boolean isIdle = true;
            while (sent < times.length && !free.isEmpty()) {
                long due = start + (long) (sent * 1e9 / rate);
                if (due > now) {
                    break;
                }
                var connection = free.poll();
                late = Math.max(late, now - Math.max(due, connection.freeSince));
                connection.send(requests.get(sent % requests.size()).duplicate(), due);
                sent++;
                isIdle = false;
            }
            if (selector.selectNow(key -> ((Connection) key.attachment()).read()) == 0 && isIdle) {
                LockSupport.parkNanos(20_000);
            }
        }
        selector.close();
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        System.out.printf(
                "{\"requests\":%d,\"seconds\":%.3f,\"failed\":%d,\"p50\":%d,\"p99\":%d,\"p999\":%d,\"max\":%d,\"late\":%d}%n",
                answered, seconds, failed, at(0.5), at(0.99), at(0.999), times[times.length - 1], late / 1000);
    }

    private int at(double share) {
        return times[(int) Math.min(times.length - 1, share * times.length)];
    }

    /** One request at a time; the answer must bear its length. */
    private final class Connection {
        private final SocketChannel channel;
        private final ByteBuffer received = ByteBuffer.allocateDirect(1 << 16);
        private long due;
        private long freeSince;
        private long missing = -1;

        private Connection(SocketChannel channel) {
            this.channel = channel;
        }

        private void send(ByteBuffer request, long due) throws IOException {
            this.due = due;
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        private void read() {
            try {
                int count = channel.read(received);
                if (count < 0) {
                    throw new IOException("the server closed the connection");
                }
                if (missing < 0) {
                    missing = head();
                } else {
                    missing -= count;
                    received.clear();
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            if (missing == 0) {
                freeSince = System.nanoTime();
                times[answered++] = (int) ((freeSince - due) / 1000);
                missing = -1;
                free.add(this);
            }
        }

        /** How much of the body is still to come; -1 where the head is not whole yet. */
        private long head() throws IOException {
            int end = received.position();
            for (int i = 3; i < end; i++) {
                if (received.get(i) == '\n' && received.get(i - 2) == '\n') {
                    failed += received.getInt(8) == OK ? 0 : 1;
                    var head = new byte[i];
                    received.get(0, head);
                    long body = length(new String(head, StandardCharsets.US_ASCII).toLowerCase(java.util.Locale.ROOT));
                    received.clear();
                    return body - (end - i - 1);
                }
            }
            return -1;
        }

        private static long length(String head) throws IOException {
            int at = head.indexOf("content-length:");
            if (at < 0) {
                throw new IOException("an answer without its length");
            }
            return Long.parseLong(
                    head.substring(at + 15, head.indexOf('\r', at)).strip());
        }
    }
}
