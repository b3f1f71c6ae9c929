package org.incentivekb.api.match;

import io.smallrye.common.annotation.Blocking;
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
import org.incentivekb.live.Today;
import org.jboss.resteasy.reactive.RestResponse;

/** What a company would get. Each candidate is judged: too much work for an event loop. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Incentives", description = "What places offer to industries.")
class MatchResource {

    @GET
    @Path("/match")
    @Operation(
            operationId = "match",
            summary = "What a company would get",
            description =
                    "A company's profile in the query, and all that applies in its region with a verdict, a reason for each criterion and what it"
                            + " would come to. What is not known is never taken for yes or no: `ask` names the questions that would decide most."
                            + " Each concept of `/codelists/concept` that can be answered is a parameter.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the candidates, and what is found of all",
            content = @Content(schema = @Schema(implementation = MatchAnswer.class)))
    public RestResponse<byte[]> match(@Context RoutingContext context) {
        var version = RequestVersion.of(context);
        var request = context.request();
        var answer = version.answers()
                .get(
                        RequestedUri.key(request),
                        () -> MatchWriter.answer(
                                RequestedUri.path(request),
                                QueryString.parameters(request.query()),
                                version.catalog(),
                                Today.day()));
        return RestResponse.ResponseBuilder.ok(answer.json())
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }
}
