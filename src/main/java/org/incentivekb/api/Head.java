package org.incentivekb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** HEAD gives the headers of GET (RFC 9110, section 9.3.2), the length of a plain body included. */
class Head {

    private final ObjectMapper json;

    Head(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void length(ContainerResponseContext response, HttpServerRequest request) throws JsonProcessingException {
        if (request.method() != HttpMethod.HEAD) {
            return;
        }
        // Set against compression; with a body it would go again when that is written.
        request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (response.hasEntity()
                && isJson(response.getMediaType())
                && (encodings == null || !encodings.contains("gzip"))) {
            int length = response.getEntity() instanceof byte[] bytes
                    ? bytes.length
                    : json.writeValueAsBytes(response.getEntity()).length;
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length);
        }
    }

    /** A file leaves in pieces, so that nobody knows its length before. */
    private static boolean isJson(MediaType type) {
        return type != null
                && type.getSubtype().endsWith("json")
                && !type.getSubtype().equals("x-ndjson");
    }
}
