package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.jboss.resteasy.reactive.RestResponse;

/** The regions that records lie in. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabularies", description = "Every code with its label, so that nobody has to guess one.")
class RegionResource {

    // The path is the method's: the class that serves it as a file could not be found beside one of the class.
    @GET
    @Path("/regions")
    @Operation(
            operationId = "listRegions",
            summary = "Regions",
            description = "The regions of GB/T 2260 that records lie in, in the order of codes.")
    @APIResponse(responseCode = "200", description = "A page of the regions")
    public RestResponse<Page<RegionView>> regions(@Context RoutingContext context) {
        return Page.of(context, RequestVersion.catalog(context).regions().all(), RegionView::of);
    }
}
