package org.incentivekb.api.http;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.incentivekb.api.problem.RequestedUri;

/** The headers that make an answer safe in a browser, and those by which any page may read it (Fetch standard, CORS protocol). */
final class SecurityHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NO_CONTENT =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    /** Of the pages: all they are made of is their own. */
    private static final CharSequence OWN_CONTENT = HttpHeaders.createOptimized(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

    private static final CharSequence ANY_ORIGIN = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSED =
            HttpHeaders.createOptimized("ETag,Link,Content-Disposition,Retry-After,X-Request-Id");
    static final CharSequence METHODS = HttpHeaders.createOptimized("GET, HEAD, OPTIONS");
    private static final CharSequence A_DAY = HttpHeaders.createOptimized("86400");

    private SecurityHeaders() {}

    /** Whatever is answered. Swagger UI sets a policy of its own. */
    static void add(MultiMap headers, String path) {
        headers.add(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.add(FRAME_OPTIONS, DENY);
        headers.add(REFERRER_POLICY, NO_REFERRER);
        // The pages of development mode are not ours.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT || !path.startsWith("/q/")) {
            headers.add(SECURITY_POLICY, RequestedUri.isPage(path) ? OWN_CONTENT : NO_CONTENT);
        }
        // Public data, no cookies: the answer is the same for every origin, so that it need not vary by it.
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY_ORIGIN);
        headers.add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }

    /** What a preflight asks for. */
    static void addPreflight(MultiMap headers, CharSequence requestedHeaders) {
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.add(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        if (requestedHeaders != null) {
            headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, requestedHeaders);
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        }
    }
}
