package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.live.Version;

/**
 * The {@code ETag} and the headers that go with it (RFC 9110, section 8.8). What a URL gives changes only when the data set's version
 * does, so the version and the URL together make a strong entity tag, which is known before anything is looked up.
 */
public final class EntityTags {

    private static final CharSequence CACHE = HttpHeaders.createOptimized("public, no-cache");
    private static final CharSequence VARIES = HttpHeaders.createOptimized("Accept, Accept-Encoding, Origin");

    /** The day as HTTP writes it, written once. */
    private static final Map<LocalDate, CharSequence> LAST_MODIFIED = new ConcurrentHashMap<>();

    private EntityTags() {}

    public static void add(Version version, HttpServerRequest request) {
        request.response()
                .headers()
                .add(HttpHeaders.ETAG, of(version, request))
                .add(HttpHeaders.LAST_MODIFIED, lastModified(version))
                .add(HttpHeaders.CACHE_CONTROL, CACHE)
                .set(HttpHeaders.VARY, VARIES);
    }

    static String of(Version version, HttpServerRequest request) {
        return of(
                version.catalog().version(),
                request.uri(),
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Who asks for another media type or compression may get another representation, and so another tag. */
    static String of(String version, String uri, String accept, String acceptEncoding) {
        int asked = 31 * (31 * uri.hashCode() + Objects.hashCode(accept)) + Objects.hashCode(acceptEncoding);
        return '"' + version + '-' + Integer.toHexString(asked) + '"';
    }

    /** The day on which a record was touched; never later than now, though it is tomorrow already east of here (section 8.8.2.1). */
    private static CharSequence lastModified(Version version) {
        var day = version.catalog().dataSet().updated;
        return day.isAfter(LocalDate.now(ZoneOffset.UTC))
                ? HttpDate.now()
                : LAST_MODIFIED.computeIfAbsent(day, begun -> HttpDate.of(begun.atStartOfDay(ZoneOffset.UTC)));
    }
}
