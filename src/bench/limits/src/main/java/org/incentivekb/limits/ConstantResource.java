package org.incentivekb.limits;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The least that a Quarkus application can do: an answer of the size asked for, with no work behind it. */
@Path("/constant")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class ConstantResource {

    @GET
    @Path("/{size}")
    public byte[] constant(@RestPath int size) {
        return Constants.ofSize(size);
    }

    /** An answer to a conditional request is headers alone: the validators that the service sends, as constants. */
    @GET
    @Path("/unchanged")
    public RestResponse<Void> unchanged() {
        return RestResponse.ResponseBuilder.<Void>notModified()
                .header(HttpHeaders.ETAG, "\"0123456789abcdef-12345678\"")
                .header(HttpHeaders.LAST_MODIFIED, "Mon, 28 Dec 2026 00:00:00 GMT")
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .build();
    }
}
