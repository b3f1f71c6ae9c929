package org.incentivekb.api.compare;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.live.Today;

/** Regions side by side. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Incentives", description = "What places offer to industries.")
class CompareResource {

    @GET
    @Path("/compare")
    @Operation(
            operationId = "compareRegions",
            summary = "Regions side by side",
            description =
                    "What two to five regions offer on a day, by what it helps with and what it is: how much is in force and planned, the greatest"
                            + " comparable amount with its record, who offers most, and what one alone offers. Amounts compare only within one currency, one `per` and one"
                            + " meaning (a pool is not an award); where they do not, both are shown, nobody wins, and `incomparable` says why. It says what the records"
                            + " of this knowledge base hold, which is not all that a place offers.")
    @APIResponse(
            responseCode = "200",
            description = "The regions side by side",
            content = @Content(schema = @Schema(implementation = RegionComparison.class)))
    public byte[] compare(@Context RoutingContext context) {
        var version = RequestVersion.of(context);
        var request = context.request();
        return version.answers()
                .get(
                        RequestedUri.key(request),
                        () -> CompareWriter.answer(
                                RequestedUri.path(request),
                                QueryString.parameters(request.query()),
                                version.catalog(),
                                Today.day()))
                .json();
    }
}
