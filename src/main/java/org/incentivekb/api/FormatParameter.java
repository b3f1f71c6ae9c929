package org.incentivekb.api;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets the parameter {@code format} say what the Accept header says, for those who cannot set a header; the parameter wins. */
class FormatParameter {

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void negotiate(ContainerRequestContext context, HttpServerRequest request) {
        var query = request.query();
        if (query == null
                || !query.contains("format=")
                || !Parameter.takenBy(request.path()).contains(Parameter.FORMAT)) {
            return;
        }
        var given = new QueryStringDecoder(query, false).parameters().getOrDefault("format", List.of());
        for (var format : Format.values()) {
            if (given.equals(List.of(format.code()))) {
                context.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType());
            }
        }
    }
}
