package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * What is compressed. Vert.x compresses an answer for whoever asks, where no {@code Content-Encoding} is set; Quarkus sets one,
 * {@code identity}, against that, and takes it off again only for resources whose media type is listed in
 * {@code quarkus.http.compress-media-types}.
 */
public final class Compression {

    /** What the form of an answer depends on. */
    static final CharSequence VARIES = HttpHeaders.createOptimized("Accept, Accept-Encoding, X-Forwarded-Prefix");

    /** Named, and not with a weight of nothing. */
    private static final Pattern GZIP =
            Pattern.compile("(?:^|[,\\s])gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:$|,)))", Pattern.CASE_INSENSITIVE);

    private Compression() {}

    /** Lets an answer be compressed that Quarkus would not: a stream, a problem, or one of its own endpoints; images it leaves. */
    public static void allow(HttpServerRequest request) {
        var headers = request.response().headers();
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith("image/")) {
            if (HttpHeaders.IDENTITY.toString().equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
            }
            if (!headers.contains(HttpHeaders.VARY)) {
                headers.add(HttpHeaders.VARY, VARIES);
            }
        }
    }

    /** Of an answer that is compressed already, or is not to be. */
    public static void set(HttpServerRequest request, boolean isGzip) {
        var headers = request.response().headers();
        if (isGzip) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else if (isAsked(request)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /** Whether the client takes a coding, in any case (RFC 9110, section 8.4.1), so that the length of the plain body says nothing. */
    static boolean isAsked(HttpServerRequest request) {
        var codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codings != null && !codings.equalsIgnoreCase("identity");
    }

    /** Whether it takes gzip, so that what was compressed once can be sent. */
    public static boolean takesGzip(HttpServerRequest request) {
        var codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codings != null && takesGzip(codings);
    }

    static boolean takesGzip(String codings) {
        return GZIP.matcher(codings).find();
    }
}
