package org.incentivekb.api.facets;

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
import org.incentivekb.live.AnswerCache;

/** Counts of the incentives that match. */
@Path("/api/v1/facets")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Incentives", description = "What places offer to industries.")
class FacetResource {

    @GET
    @Operation(
            operationId = "countIncentives",
            summary = "Counts under the same filters",
            description =
                    "How the records that match are spread over kinds, regions, industries and more. A facet's own filter is left out of its own"
                            + " counts, so that they say what another choice would bring. Each value has a ready link to its records.")
    @APIResponse(
            responseCode = "200",
            description = "The counts by facet",
            content = @Content(schema = @Schema(implementation = FacetAnswer.class)))
    public byte[] facets(@Context RoutingContext context) {
        var version = RequestVersion.of(context);
        var request = context.request();
        return version.answers()
                .get(RequestedUri.key(request), () -> {
                    var writer = version.derived(FacetWriter.class, FacetWriter::new);
                    return new AnswerCache.Answer(
                            writer.answer(RequestedUri.prefix(request), QueryString.parameters(request.query())), null);
                })
                .json();
    }
}
