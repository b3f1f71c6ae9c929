package org.incentivekb.api.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.Problem;

/** Which URLs are looked at. */
final class UrlRules {

    static final String API = "/api/";

    private UrlRules() {}

    /** What is wrong with a URL, whatever it asks for. */
    static Optional<Problem> problem(HttpServerRequest request) {
        int bytes = request.uri().length();
        var path = request.path();
        if (bytes > Limits.URL_BYTES) {
            return Optional.of(Problem.uriTooLong(bytes, path));
        }
        return path != null && isOddlySpelt(path)
                ? Optional.of(Problem.nothingAt(path, request.uri()))
                : Optional.empty();
    }

    /** The URL may be a whole one (RFC 9112, section 3.2.2), which the path does not show. */
    static boolean isApi(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith(API);
    }

    /**
     * Paths that Quarkus would take for others: each thing has one URL, and links made of {@code //} would lead to another host (RFC
     * 3986, section 4.2).
     */
    private static boolean isOddlySpelt(String path) {
        return path.contains("//") || path.startsWith(API) && (path.endsWith("/") || path.indexOf(';') >= 0);
    }
}
