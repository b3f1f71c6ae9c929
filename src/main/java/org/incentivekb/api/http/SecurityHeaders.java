package org.incentivekb.api.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The headers that make an answer safe in a browser. */
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

    private SecurityHeaders() {}

    static void add(MultiMap headers) {
        headers.add(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.add(FRAME_OPTIONS, DENY);
        headers.add(REFERRER_POLICY, NO_REFERRER);
    }

    /** Of an answer that is data and no page. */
    static void addNoContent(MultiMap headers) {
        headers.add(SECURITY_POLICY, NO_CONTENT);
    }
}
