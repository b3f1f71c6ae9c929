package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.incentivekb.api.problem.RequestedUri;

/** Conditional requests (RFC 9110, section 13): {@code If-None-Match}, and where that is not given {@code If-Modified-Since}. */
final class ConditionalRequests {

    private static final String ANY = "*";

    private ConditionalRequests() {}

    static boolean isConditional(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.IF_NONE_MATCH)
                || request.headers().contains(HttpHeaders.IF_MODIFIED_SINCE);
    }

    /**
     * Whether the client says that it has the answer, if that is a success. A list of tags, weak or strong: which it is makes no
     * difference here.
     */
    static boolean isUnchanged(EntityTags tags, HttpServerRequest request, long hash) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.IF_NONE_MATCH)) {
            var tag = tags.tag(hash);
            return headers.getAll(HttpHeaders.IF_NONE_MATCH).stream()
                    .anyMatch(given -> given.equals(ANY) || given.contains(tag));
        }
        var since = headers.get(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null
                && HttpDate.parse(since)
                        .filter(date -> !tags.isModifiedAfter(date, RequestedUri.isOfToday(request)))
                        .isPresent();
    }

    static void endNotModified(EntityTags tags, HttpServerRequest request, long hash) {
        tags.add(request, hash);
        request.response()
                .setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode())
                .end();
    }
}
