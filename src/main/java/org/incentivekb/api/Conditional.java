package org.incentivekb.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.catalog.Catalog;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Conditional requests (RFC 9110). What a URL gives changes only when the data set's version does, so the version and the URL
 * together make a strong entity tag, and a request that bears the tag is answered before anything is looked up: only a success at
 * this very URL can have given it.
 */
class Conditional {

    /** The day as HTTP writes it, written once. */
    private static final Map<LocalDate, String> LAST_MODIFIED = new ConcurrentHashMap<>();

    private final CurrentCatalog current;

    Conditional(CurrentCatalog current) {
        this.current = current;
    }

    @ServerRequestFilter(nonBlocking = true)
    Response unchanged(ContainerRequestContext context, HttpServerRequest request) {
        var wanted = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        if (wanted.isEmpty()) {
            return null;
        }
        // A list of tags, weak or strong: which it is makes no difference here (RFC 9110, section 13.1.2).
        var tag = tag(current.get(), request);
        return wanted.stream().anyMatch(tags -> tags.contains(tag))
                ? withValidators(Response.notModified(), validators(current.get(), request))
                        .build()
                : null;
    }

    @ServerResponseFilter
    void validators(ContainerRequestContext context, ContainerResponseContext response, HttpServerRequest request) {
        if (response.getStatus() != 200) {
            return;
        }
        validators(current.get(), request).forEach(response.getHeaders()::putSingle);
        // Whether there is anything at all is known only now.
        if ("*".equals(context.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** The headers by which a client can keep the answer and ask whether it still holds. */
    static Map<String, Object> validators(Catalog catalog, HttpServerRequest request) {
        return Map.of(
                HttpHeaders.ETAG,
                tag(catalog, request),
                HttpHeaders.LAST_MODIFIED,
                lastModified(catalog),
                HttpHeaders.CACHE_CONTROL,
                "public, no-cache",
                HttpHeaders.VARY,
                "Accept, Accept-Encoding, Origin");
    }

    private static Response.ResponseBuilder withValidators(
            Response.ResponseBuilder response, Map<String, Object> headers) {
        headers.forEach(response::header);
        return response;
    }

    /** Another media type or a compressed body is another representation, and so bears another tag. */
    private static String tag(Catalog catalog, HttpServerRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var encoding = encodings != null && encodings.contains("gzip") ? "z" : "i";
        int asked = 31 * request.uri().hashCode() + Objects.hashCode(request.getHeader(HttpHeaders.ACCEPT));
        return '"' + catalog.version() + '-' + Integer.toHexString(asked) + encoding + '"';
    }

    private static String lastModified(Catalog catalog) {
        return LAST_MODIFIED.computeIfAbsent(
                catalog.dataSet().updated,
                day -> DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC)));
    }
}
