package org.incentivekb.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent as it is: a body with its entity tag, plain and compressed. The tag is of the bytes, so that it stays as long as they do.
 */
public record Representation(byte[] plain, byte[] gzipped, String mediaType, String tag) {

    /** One that is sent too seldom to be compressed. */
    public Representation(byte[] plain, String mediaType, String tag) {
        this(plain, null, mediaType, tag);
    }

    public static Representation of(byte[] body, String mediaType) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Representation(body, mediaType, HexFormat.of().formatHex(hash, 0, 8)).compressed();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Representation compressed() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Representation(plain, bytes.toByteArray(), mediaType, tag);
    }

    /** One that is asked for anew each time, though sent only where it has changed. */
    public void send(HttpServerRequest request) {
        send(request, "public, no-cache");
    }

    /** @param caching the {@code Cache-Control} header */
    public void send(HttpServerRequest request, String caching) {
        boolean isGzip = gzipped != null && Compression.takesGzip(request);
        // Each coding is another sequence of bytes (RFC 9110, section 8.8.1).
        var quoted = '"' + tag + (isGzip ? "-gzip\"" : "\"");
        var response = request.response();
        response.headers()
                .set(HttpHeaders.ETAG, quoted)
                .set(HttpHeaders.CACHE_CONTROL, caching)
                .set(HttpHeaders.VARY, "Accept, Accept-Encoding, X-Forwarded-Prefix");
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.equals("*") || known.contains(quoted))) {
            response.setStatusCode(304).end();
            return;
        }
        var body = isGzip ? gzipped : plain;
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, mediaType)
                .set(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
        Compression.set(request, isGzip);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
