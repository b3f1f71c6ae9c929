package org.incentivekb.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incentivekb.live.LiveDataset;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers that have no body, though what they answer has one. */
class HeadResponses {

    private final LiveDataset current;
    private final ObjectMapper json;

    HeadResponses(LiveDataset current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    @ServerResponseFilter
    void answer(ContainerResponseContext response, HttpServerRequest request) throws JsonProcessingException {
        // The client has whatever there is; whether there is anything at all is known only now (RFC 9110, section
        // 13.1.2).
        if (response.getStatus() == 200 && "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            EntityTags.add(current.get(), request);
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
        if (request.method() == HttpMethod.HEAD) {
            length(response, request);
        }
    }

    /**
     * HEAD gives the headers of GET (RFC 9110, section 9.3.2), the length of a plain body included; whether one would be compressed it
     * leaves open.
     */
    private void length(ContainerResponseContext response, HttpServerRequest request) throws JsonProcessingException {
        // Set against compression; with a body it would go again when that is written.
        request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (response.hasEntity()
                && isJson(response.getMediaType())
                && (encodings == null || !encodings.contains("gzip"))) {
            int length = response.getEntity() instanceof byte[] bytes
                    ? bytes.length
                    : json.writeValueAsBytes(response.getEntity()).length;
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH.toString(), length);
        }
    }

    /** A file leaves in pieces, so that nobody knows its length before. */
    private static boolean isJson(MediaType type) {
        return type != null
                && type.getSubtype().endsWith("json")
                && !type.getSubtype().equals("x-ndjson");
    }
}
