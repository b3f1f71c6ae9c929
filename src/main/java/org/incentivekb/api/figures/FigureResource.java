package org.incentivekb.api.figures;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.RequestedUri;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of the incentives that match. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Incentives", description = "What places offer to industries.")
class FigureResource {

    @GET
    @Path("/figures")
    @Operation(
            operationId = "listFigures",
            summary = "Figures, one an item",
            description =
                    "The figures of the incentives that match all filters, in the order of these, each with what it counts and where it is"
                            + " written; `of` and `nature` choose among them. For whoever works with the numbers.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the figures",
            content = @Content(schema = @Schema(implementation = FigureList.class)))
    public RestResponse<byte[]> figures(@Context RoutingContext context) {
        var version = RequestVersion.of(context);
        var request = context.request();
        var answer = version.answers()
                .get(
                        RequestedUri.key(request),
                        () -> FigureWriter.answer(
                                RequestedUri.path(request),
                                QueryString.parameters(request.query()),
                                version.catalog()));
        return RestResponse.ResponseBuilder.ok(answer.json())
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }
}
