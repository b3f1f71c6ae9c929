package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * What is compressed. Vert.x compresses an answer for whoever asks, where no {@code Content-Encoding} is set; Quarkus sets one,
 * {@code identity}, against that, and takes it off again only for resources whose media type is listed in
 * {@code quarkus.http.compress-media-types}.
 */
public final class Compression {

    private Compression() {}

    /** Lets an answer be compressed that Quarkus would not: a stream, or one of its own endpoints. */
    public static void allow(HttpServerRequest request) {
        request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    }

    /** Whether the client takes gzip, so that the length of the plain body says nothing. */
    static boolean isAsked(HttpServerRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip");
    }
}
