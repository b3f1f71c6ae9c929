package org.incentivekb.api.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.incentivekb.Limits;

/**
 * By what a request is known to its client, to the proxies between and to the log: what came in {@code X-Request-Id}, where that is safe
 * to write anywhere, or else an id of our own. It is kept where it leaves, in the header of the answer.
 */
public final class RequestId {

    public static final String NAME = "X-Request-Id";

    private static final CharSequence HEADER = HttpHeaders.createOptimized(NAME);

    private RequestId() {}

    /** Gives the answer its id, before anything else is done with the request. */
    public static void add(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        request.response().headers().add(HEADER, given != null && isSafe(given) ? given : made());
    }

    /** The id of a request that has been given one. */
    public static String of(HttpServerRequest request) {
        return request.response().headers().get(HEADER);
    }

    /** Letters, digits, {@code . _ -}: nothing that could end a line of the log or a header. */
    static boolean isSafe(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean isAlphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!isAlphanumeric && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= Limits.REQUEST_ID;
    }

    /** To tell requests apart, not to be hard to guess: so without a lock, or a call of the system. */
    private static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
