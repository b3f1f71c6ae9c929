package org.incentivekb.api.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.incentivekb.live.Today;

/**
 * The URI of a request as its client knows it. A reverse proxy that serves the service under a path says so in
 * {@code X-Forwarded-Prefix}, since it takes that path off; links then lead through it again. Every reference that the service gives is
 * a path, so neither the scheme nor the host that the client used matters, and nothing is made of the {@code Host} header.
 */
public final class RequestedUri {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("x-forwarded-prefix");

    /** A path that cannot be taken for another host, nor leave the page that it is written into. */
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

    private static final int LONGEST_PREFIX = 200;

    private static final Pattern PAGE = Pattern.compile("/(zh|en)(/|$)");

    /** Pages of changes, and of records, which show theirs. */
    private static final Pattern OF_HISTORY = Pattern.compile("/(zh|en)/(changes|incentives/)");

    /** Paths whose answers go by today where the request names no day. */
    private static final Set<String> OF_TODAY = Set.of("/api/v1/compare", "/api/v1/match");

    private RequestedUri() {}

    /** Such as {@code /kb}, without a slash at its end; empty where there is none, or what is given is no path. */
    public static String prefix(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        return given == null ? "" : prefix(String.join(",", request.headers().getAll(HEADER)));
    }

    /** Several proxies in a row each add theirs, the outermost first. */
    static String prefix(String given) {
        var prefix = new StringBuilder();
        for (var part : given.split(",", -1)) {
            var path = part.strip();
            prefix.append(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        }
        return prefix.length() <= LONGEST_PREFIX && PREFIX.matcher(prefix).matches() ? prefix.toString() : "";
    }

    public static String path(HttpServerRequest request) {
        return after(prefix(request), request.path());
    }

    /** The same URI of a record under another id, with its query. */
    static String renamed(String uri, String id, String now) {
        return uri.replaceFirst("(/incentives/)" + Pattern.quote(id) + "(?=[/?]|$)", "$1" + now);
    }

    /** Path and query. */
    public static String uri(HttpServerRequest request) {
        return after(prefix(request), request.uri());
    }

    /** The same, with the day where the answer depends on it: what an answer is known by that is kept. */
    public static String key(HttpServerRequest request) {
        return after(prefix(request), dated(request));
    }

    /** Path and query as they came, with the day where the answer depends on it. */
    public static String dated(HttpServerRequest request) {
        return isOfToday(request) ? request.uri() + ' ' + Today.day() : request.uri();
    }

    /** Whether the answer may be another tomorrow. */
    public static boolean isOfToday(HttpServerRequest request) {
        var path = request.path();
        return Today.isAsked(request.query()) || OF_TODAY.contains(path) || isPage(path);
    }

    /** Whether an answer tells what became of records, which the content of the version does not say. */
    public static boolean isOfHistory(String path) {
        return path.startsWith("/api/")
                ? path.equals("/api/v1/changes") || path.endsWith("/history")
                : OF_HISTORY.matcher(path).lookingAt();
    }

    /** Whether a path is of a page: it begins with a language. What pages show goes by today. */
    public static boolean isPage(String path) {
        return path != null && PAGE.matcher(path).lookingAt();
    }

    private static String after(String prefix, String path) {
        return prefix.isEmpty() ? path : prefix + path;
    }
}
