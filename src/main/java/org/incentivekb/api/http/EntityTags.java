package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.catalog.Catalog;

/**
 * The headers by which a client can keep an answer and ask whether it still holds (RFC 9110, section 8.8). What a URL gives changes
 * only when the data set's version does, so the version and the URL together make a strong entity tag, and a request that bears the
 * tag is answered before anything is looked up: only a success at this very URL can have given it.
 */
public final class EntityTags {

    private static final CharSequence CACHE = HttpHeaders.createOptimized("public, no-cache");
    private static final CharSequence VARIES = HttpHeaders.createOptimized("Accept, Accept-Encoding, Origin");

    /** The day as HTTP writes it, written once. */
    private static final Map<LocalDate, CharSequence> LAST_MODIFIED = new ConcurrentHashMap<>();

    private EntityTags() {}

    /**
     * Whether the client says that it has the answer. A list of tags, weak or strong: which it is makes no difference here (RFC
     * 9110, section 13.1.2).
     */
    static boolean isKept(Catalog catalog, HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.IF_NONE_MATCH)) {
            return false;
        }
        var tag = tag(catalog, request);
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream().anyMatch(tags -> tags.contains(tag));
    }

    public static void add(Catalog catalog, HttpServerRequest request) {
        request.response()
                .headers()
                .add(HttpHeaders.ETAG, tag(catalog, request))
                .add(HttpHeaders.LAST_MODIFIED, lastModified(catalog))
                .add(HttpHeaders.CACHE_CONTROL, CACHE)
                .set(HttpHeaders.VARY, VARIES);
    }

    /** Who asks for another media type or compression may get another representation, and so another tag. */
    private static String tag(Catalog catalog, HttpServerRequest request) {
        int asked = 31 * (31 * request.uri().hashCode() + Objects.hashCode(request.getHeader(HttpHeaders.ACCEPT)))
                + Objects.hashCode(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return '"' + catalog.version() + '-' + Integer.toHexString(asked) + '"';
    }

    private static CharSequence lastModified(Catalog catalog) {
        return LAST_MODIFIED.computeIfAbsent(
                catalog.dataSet().updated,
                day -> HttpHeaders.createOptimized(
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC))));
    }
}
