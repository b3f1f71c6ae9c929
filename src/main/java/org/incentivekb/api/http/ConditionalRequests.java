package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.incentivekb.live.Version;

/** {@code If-None-Match} (RFC 9110, section 13.1.2). A client that sends the tag of an answer is answered before it is looked up. */
public final class ConditionalRequests {

    private static final String ANY = "*";

    private ConditionalRequests() {}

    /**
     * Whether the client says that it has the answer: only a success at this very URL can have given it the tag. A list of tags, weak
     * or strong: which it is makes no difference here.
     */
    static boolean matches(Version version, HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.IF_NONE_MATCH)) {
            return false;
        }
        var tag = EntityTags.of(version, request);
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream().anyMatch(tags -> tags.contains(tag));
    }

    /** Whether the client has whatever there is; whether there is anything at all is known only by who answers. */
    public static boolean matchesAny(HttpServerRequest request) {
        return ANY.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    static void endNotModified(Version version, HttpServerRequest request) {
        EntityTags.add(version, request);
        request.response()
                .setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode())
                .end();
    }
}
