package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who issues, funds, runs or takes part in incentives. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabularies", description = "Every code with its label, so that nobody has to guess one.")
class OrganizationResource {

    // The path is the method's: the class that serves it as a file could not be found beside one of the class.
    @GET
    @Path("/organizations")
    @Operation(
            operationId = "listOrganizations",
            summary = "Organizations",
            description = "Who issues, funds, runs or takes part in incentives, in the order of ids.")
    @APIResponse(responseCode = "200", description = "A page of the organizations")
    public RestResponse<Page<OrganizationView>> organizations(@Context RoutingContext context) {
        return Page.of(context, RequestVersion.catalog(context).organizations().values(), OrganizationView::of);
    }

    @GET
    @Path("/organizations/{id}")
    @Operation(
            operationId = "getOrganization",
            summary = "One organization",
            description = "An organization, and in how many incentives it plays a part.")
    @APIResponse(responseCode = "200", description = "The organization")
    public OrganizationView organization(
            @Parameter(description = "Id of the organization", example = "netease") @RestPath String id,
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var catalog = RequestVersion.catalog(context);
        var known = catalog.organizations();
        if (!known.containsKey(id)) {
            throw ProblemException.notFound(
                    "id", id, Reason.noSuchId("organization"), known.keySet(), "/api/v1/organizations");
        }
        return OrganizationView.of(known.get(id), catalog);
    }
}
