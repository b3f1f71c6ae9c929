package org.incentivekb.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses URLs that no honest question needs, before anything is made of them. */
class LengthLimit {

    private static final int MOST_BYTES = 8192;

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Response tooLong(HttpServerRequest request) {
        int bytes = request.uri().length();
        if (bytes <= MOST_BYTES) {
            return null;
        }
        var detail = "The URL has " + bytes + " bytes; at most " + MOST_BYTES + " can be read";
        var path = request.path();
        var problem = Problem.of(
                Response.Status.REQUEST_URI_TOO_LONG,
                detail,
                path.length() <= MOST_BYTES ? path : path.substring(0, 200));
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
