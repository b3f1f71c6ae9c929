package org.incentivekb.api.incentives;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.facets.FacetAnswer;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.render.IncentiveRecord;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The incentives: the list with all its filters, the same list for single kinds, and each record. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Incentives", description = "What places offer to industries.")
class IncentiveResource {

    private final LiveDataset current;

    IncentiveResource(LiveDataset current) {
        this.current = current;
    }

    @GET
    @Path("/incentives")
    @Operation(
            operationId = "listIncentives",
            summary = "Incentives of every kind",
            description =
                    "The records that match all filters. Different filters must all hold; a repeated one holds when any of its values does.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the records that match",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> incentives(@Context HttpServerRequest request) {
        return list(request, null);
    }

    @GET
    @Path("/policies")
    @Operation(
            operationId = "listPolicies",
            summary = "Policies",
            description = "The incentives of kind `policy`: documents and packages of measures.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the policies that match",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> policies(@Context HttpServerRequest request) {
        return list(request, Kind.POLICY);
    }

    @GET
    @Path("/funds")
    @Operation(operationId = "listFunds", summary = "Funds", description = "The incentives of kind `fund`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the funds that match",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> funds(@Context HttpServerRequest request) {
        return list(request, Kind.FUND);
    }

    @GET
    @Path("/subsidies")
    @Operation(
            operationId = "listSubsidies",
            summary = "Subsidies",
            description = "The incentives of kind `subsidy`: grants, awards, cost shares and vouchers.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the subsidies that match",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> subsidies(@Context HttpServerRequest request) {
        return list(request, Kind.SUBSIDY);
    }

    @GET
    @Path("/infrastructure")
    @Operation(
            operationId = "listInfrastructure",
            summary = "Infrastructure",
            description =
                    "The incentives of kind `infrastructure`: parks, computing centres, studios, districts and bases, open or promised.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the infrastructure that matches",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> infrastructure(@Context HttpServerRequest request) {
        return list(request, Kind.INFRASTRUCTURE);
    }

    @GET
    @Path("/facets")
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
    public byte[] facets(@Context HttpServerRequest request) {
        var version = current.published();
        return version.answers()
                .get(
                        request.uri(),
                        () -> new AnswerCache.Answer(version.facets().answer(request), null))
                .json();
    }

    @GET
    @Path("/incentives/{id}")
    @Operation(
            operationId = "getIncentive",
            summary = "One incentive, whole",
            description = "The record with its conditions, its gaps, and the passages that its facts stand in.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = IncentiveRecord.class)))
    public byte[] incentive(
            @Parameter(description = "Id of the incentive", example = "yongchuan-digital-culture-fund") @RestPath
                    String id,
            @Context HttpServerRequest request) {
        ParameterReader.none(request);
        var catalog = current.get();
        int record = catalog.find(id)
                .orElseThrow(() -> ProblemException.notFound(ParameterFault.unknown(
                        "id",
                        id,
                        "No incentive has this id",
                        ParameterFault.unlabelled(catalog.ids()),
                        "/api/v1/incentives")));
        return catalog.whole(record);
    }

    private RestResponse<byte[]> list(HttpServerRequest request, Kind kind) {
        var version = current.published();
        var answer = version.answers().get(request.uri(), () -> answer(request, kind, version.catalog()));
        return RestResponse.ResponseBuilder.ok(answer.json())
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }

    private static AnswerCache.Answer answer(HttpServerRequest request, Kind kind, Catalog catalog) {
        var parameters = IncentiveParameters.ofList(request, kind, catalog);
        var result = catalog.answer(parameters.query());
        var links = new PageLinks(
                        request.path(),
                        parameters.given(),
                        parameters.query().page(),
                        parameters.query().size(),
                        result.total())
                .links();
        return new AnswerCache.Answer(ListWriter.write(catalog, result, parameters, links), PageLinks.header(links));
    }
}
