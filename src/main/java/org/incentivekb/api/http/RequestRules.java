package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.Problem;
import org.incentivekb.api.problem.RequestedUri;

/** Which requests are looked at, whatever they ask for. */
final class RequestRules {

    private static final String API = "/api/";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String DEVELOPMENT = "/q/dev";

    /** The paths that end in a slash. */
    private static final Set<String> SLASHED = Set.of("/", SWAGGER_UI + "/");

    private RequestRules() {}

    /** What is wrong with a request; null where nothing is. */
    static Problem problem(RoutingContext context) {
        var request = context.request();
        if (!isRead(request.method()) && request.method() != HttpMethod.OPTIONS) {
            return Problem.methodNotAllowed(request.method().name(), RequestedUri.uri(request));
        }
        if (hasLargeBody(request)) {
            return Problem.contentTooLarge(RequestedUri.uri(request));
        }
        if (request.version() == null) {
            return Problem.unknownVersion(RequestedUri.uri(request));
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return Problem.faultyHost(RequestedUri.uri(request));
        }
        int bytes = request.uri().length();
        if (bytes > Limits.URL_BYTES) {
            return Problem.uriTooLong(bytes, request.path());
        }
        try {
            return isOddlySpelt(context.normalizedPath(), request.path())
                    ? Problem.nothingAt(request.path(), RequestedUri.uri(request))
                    : null;
        } catch (IllegalArgumentException e) {
            return Problem.undecodablePath(RequestedUri.uri(request));
        }
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** The URL may be a whole one (RFC 9112, section 3.2.2), which the path does not show. */
    static boolean isApi(HttpServerRequest request) {
        return request.path().startsWith(API);
    }

    /** One without its length would be read to its end, wherever that is; and no two servers agree where (RFC 9112, section 6.3). */
    static boolean hasLargeBody(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > 4 || Integer.parseInt(length) > Limits.BODY_BYTES);
    }

    /**
     * Paths that a router would take for others: each thing has one URL. Dot segments and needless escapes (RFC 3986, section 6.2.2) are
     * what makes a path differ from its normal form; links made of {@code //} would lead to another host (section 4.2).
     */
    private static boolean isOddlySpelt(String normal, String path) {
        return !path.equals(normal)
                || path.contains("//")
                || path.endsWith("/") && !SLASHED.contains(path) && !path.startsWith(DEVELOPMENT)
                || path.startsWith(API)
                        && (path.indexOf(';') >= 0
                                || path.indexOf('%') >= 0
                                        && path.toLowerCase(Locale.ROOT).contains("%2f"))
                // The files of the page are looked for in the file system's way.
                || path.startsWith(SWAGGER_UI) && (path.contains("..") || path.indexOf('%') >= 0);
    }
}
