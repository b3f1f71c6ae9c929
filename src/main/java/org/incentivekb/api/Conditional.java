package org.incentivekb.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.incentivekb.catalog.Catalog;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Conditional requests (RFC 9110). What a URL gives changes only when the data set's version does, so the version and the URL
 * together make a strong entity tag, and a request that bears the tag is answered before anything is looked up: only a success at
 * this very URL can have given it.
 */
class Conditional {

    private final CurrentCatalog current;

    Conditional(CurrentCatalog current) {
        this.current = current;
    }

    @ServerRequestFilter(nonBlocking = true)
    Response unchanged(ContainerRequestContext context, HttpServerRequest request) {
        var wanted = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (wanted == null) {
            return null;
        }
        var tag = tag(current.get(), request);
        return wanted.contains(tag)
                ? withValidators(Response.notModified(), current.get(), tag).build()
                : null;
    }

    @ServerResponseFilter
    void validators(ContainerRequestContext context, ContainerResponseContext response, HttpServerRequest request) {
        if (response.getStatus() != 200) {
            return;
        }
        var catalog = current.get();
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag(catalog, request));
        headers.putSingle(HttpHeaders.LAST_MODIFIED, lastModified(catalog));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    private static Response.ResponseBuilder withValidators(
            Response.ResponseBuilder response, Catalog catalog, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, lastModified(catalog))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    /** A compressed body is another representation, and so bears another tag. */
    private static String tag(Catalog catalog, HttpServerRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var encoding = encodings != null && encodings.contains("gzip") ? "z" : "i";
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        int asked = request.uri().hashCode() * 31 + (accept == null ? 0 : mediaTypes(accept));
        return '"' + catalog.version() + '-' + Integer.toHexString(asked) + encoding + '"';
    }

    /** What of an Accept header can lead to another representation. */
    private static int mediaTypes(String accept) {
        return accept.contains("csv") || accept.contains("ndjson") ? accept.hashCode() : 0;
    }

    private static String lastModified(Catalog catalog) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                catalog.dataSet().updated.atStartOfDay(ZoneOffset.UTC));
    }
}
