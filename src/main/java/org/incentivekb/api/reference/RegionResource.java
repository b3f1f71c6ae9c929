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
import org.incentivekb.catalog.Filter;
import org.jboss.resteasy.reactive.RestPath;
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
            description =
                    "The regions that records lie in, of GB/T 2260 in China and of ISO 3166 elsewhere, in the order of codes.")
    @APIResponse(responseCode = "200", description = "A page of the regions")
    public RestResponse<Page<RegionView>> regions(@Context RoutingContext context) {
        return Page.of(context, RequestVersion.catalog(context).regions().all(), RegionView::of);
    }

    @GET
    @Path("/regions/{code}")
    @Operation(
            operationId = "getRegion",
            summary = "One region",
            description = "A region with its zones, and how many incentives it and the regions below it have.")
    @APIResponse(responseCode = "200", description = "The region")
    public RegionView region(
            @Parameter(description = "Code of the region", example = "500118") @RestPath String code,
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var catalog = RequestVersion.catalog(context);
        var region = catalog.regions().get(code);
        if (region == null) {
            var known = catalog.labels(Filter.REGION).keySet();
            throw ProblemException.notFound("code", code, Reason.NO_SUCH_REGION, known, "/api/v1/regions");
        }
        return RegionView.of(region, catalog);
    }
}
