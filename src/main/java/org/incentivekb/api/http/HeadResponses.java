package org.incentivekb.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Responses of resources that have no body: to HEAD, and to conditional requests of what the client has. */
@Singleton
class HeadResponses {

    private final ObjectMapper json;

    HeadResponses(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void answer(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        var request = context.request();
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                && ConditionalRequests.isConditional(request)
                && isUnchanged(EntityTags.of(RequestVersion.of(context)), request)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
        if (request.method() == HttpMethod.HEAD) {
            length(response, request);
        }
    }

    private static boolean isUnchanged(EntityTags tags, HttpServerRequest request) {
        return ConditionalRequests.isUnchanged(tags, request, tags.hash(request));
    }

    /**
     * HEAD gives the headers of GET (RFC 9110, section 9.3.2), the length of a plain body included; whether one would be compressed it
     * leaves open.
     */
    private void length(ContainerResponseContext response, HttpServerRequest request) throws JsonProcessingException {
        // With a body it would go when that is written.
        Compression.allow(request);
        if (response.hasEntity() && isWhole(response) && !Compression.isAsked(request)) {
            int length = response.getEntity() instanceof byte[] bytes
                    ? bytes.length
                    : json.writeValueAsBytes(response.getEntity()).length;
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length);
        }
    }

    /** A file leaves in pieces, so that nobody knows its length before. */
    private static boolean isWhole(ContainerResponseContext response) {
        var type = response.getMediaType();
        return response.getEntity() instanceof byte[]
                || type != null
                        && type.getSubtype().endsWith("json")
                        && !type.getSubtype().equals("x-ndjson");
    }
}
