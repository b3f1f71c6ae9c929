package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLongArray;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.live.Today;
import org.incentivekb.live.Version;

/**
 * The {@code ETag} of one version's answers and the headers that go with it (RFC 9110, section 8.8). What a request gives changes only
 * with the data and with the build that serves them; so these and the request together make a strong entity tag, which is known before
 * anything is looked up. Whether there is anything is known once an answer has borne the tag: those are remembered, so that a 304 costs
 * no work and none is given for what would be an error.
 */
final class EntityTags {

    private static final CharSequence CACHE = HttpHeaders.createOptimized("public, no-cache");

    /** How many tags are remembered, a power of two. One that is forgotten costs the work once more. */
    private static final int REMEMBERED = 1 << 15;

    private final String version;
    private final String history;
    private final long seed;
    private final Instant since;
    private final CharSequence lastModified;
    private final AtomicLongArray given = new AtomicLongArray(REMEMBERED);

    /**
     * @param refused tells apart what is said of the last load where it did not succeed; empty where it did
     * @param history what answers that tell of it change with
     * @param since when the version came to be served: before that an answer may have been another
     */
    EntityTags(String version, String build, String refused, String history, Instant since) {
        this.version = version;
        this.seed = hash(hash(hash(0, version), build), refused);
        this.history = history;
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
        this.lastModified = HttpDate.of(since.atZone(ZoneOffset.UTC));
    }

    static EntityTags of(Version version) {
        return version.derived(
                EntityTags.class,
                catalog -> new EntityTags(
                        catalog.version(),
                        Build.ID,
                        version.refused() == null ? "" : version.refused().at().toString(),
                        version.history().tag(),
                        version.since()));
    }

    /** Adds the tag to an answer that is a success, or would be one; {@code hash} is the request's. */
    void add(HttpServerRequest request, long hash) {
        given.setPlain(place(hash), hash);
        request.response()
                .headers()
                .add(HttpHeaders.ETAG, tag(hash))
                .add(HttpHeaders.LAST_MODIFIED, lastModified(request))
                .add(HttpHeaders.CACHE_CONTROL, CACHE)
                .set(HttpHeaders.VARY, Compression.VARIES);
    }

    /** Whether a success is known to have borne the tag. */
    boolean isGiven(long hash) {
        return given.getPlain(place(hash)) == hash;
    }

    /** @param isOfToday whether the answer goes by today: then it is another one from midnight on */
    boolean isModifiedAfter(Instant date, boolean isOfToday) {
        return since.isAfter(date) || isOfToday && Today.begin().isAfter(date);
    }

    private CharSequence lastModified(HttpServerRequest request) {
        return RequestedUri.isOfToday(request) && Today.begin().isAfter(since)
                ? HttpDate.of(Today.begin().atZone(ZoneOffset.UTC))
                : lastModified;
    }

    String tag(long hash) {
        return '"' + version + '-' + HexFormat.of().toHexDigits(hash) + '"';
    }

    private static int place(long hash) {
        return (int) hash & REMEMBERED - 1;
    }

    long hash(HttpServerRequest request) {
        var uri = RequestedUri.dated(request);
        return hash(
                RequestedUri.prefix(request),
                RequestedUri.isOfHistory(request.path()) ? uri + ' ' + history : uri,
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Who asks for another media type or coding may get another representation, and so another tag. */
    long hash(String prefix, String uri, String accept, String acceptEncoding) {
        long hash = hash(hash(hash(hash(seed, prefix), uri), accept), acceptEncoding);
        // The low bits choose the place: all must count there.
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** FNV-1a over 64 bits, with the length so that texts cannot be parted otherwise. */
    private static long hash(long hash, String text) {
        int length = text == null ? -1 : text.length();
        long mixed = (hash ^ length ^ 0xcbf29ce484222325L) * 0x100000001b3L;
        for (int i = 0; i < length; i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed;
    }
}
