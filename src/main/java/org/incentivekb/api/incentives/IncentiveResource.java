package org.incentivekb.api.incentives;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.api.problem.RenamedException;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.Version;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.render.IncentiveRecord;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The incentives: the list with all its filters, the same list for single kinds, and each record. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Incentives", description = "What places offer to industries.")
public class IncentiveResource {

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
    public RestResponse<byte[]> incentives(@Context RoutingContext context) {
        return list(context, null);
    }

    /** One method for all of them; the OpenAPI document has a path for each. */
    @GET
    @Path("/{list: " + Kind.LISTS + "}")
    @APIResponse(
            responseCode = "200",
            description = "A page of those that match",
            content = @Content(schema = @Schema(implementation = IncentiveList.class)))
    public RestResponse<byte[]> incentivesOfKind(@RestPath String list, @Context RoutingContext context) {
        return list(context, Kind.lists().get(list));
    }

    @GET
    @Path("/incentives/{id}")
    @Operation(
            operationId = "getIncentive",
            summary = "One incentive, whole",
            description =
                    "The record with its conditions, its gaps, and the passages that its facts stand in. An id that it had before leads to it.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = IncentiveRecord.class)))
    public byte[] incentive(
            @Parameter(description = "Id of the incentive", example = "yongchuan-digital-culture-fund") @RestPath
                    String id,
            @Context RoutingContext context) {
        return record(id, QueryString.parameters(context.request().query()), RequestVersion.of(context));
    }

    /**
     * The JSON of a record.
     *
     * @param names the parameters with their values, of which there should be none
     * @throws ProblemException where there are, or there is no such record, or none any more
     * @throws RenamedException where it has another id now
     */
    public static byte[] record(String id, Map<String, List<String>> names, Version version) {
        var catalog = version.catalog();
        var history = version.history();
        RenamedException.check(id, history.nameNow(id));
        ParameterReader.none(names);
        history.withdrawnIn(id).ifPresent(by -> {
            throw ProblemException.withdrawn(
                    id, by.loadedAt, catalog.movedTo(id).orElse(null));
        });
        return catalog.whole(catalog.find(id).orElseThrow(() -> noSuchId(id, catalog)));
    }

    /** There is no such record, and as far as is known there never was. */
    public static ProblemException noSuchId(String id, Catalog catalog) {
        return ProblemException.notFound("id", id, Reason.noSuchId("incentive"), catalog.ids(), "/api/v1/incentives");
    }

    private static RestResponse<byte[]> list(RoutingContext context, Kind kind) {
        var version = RequestVersion.of(context);
        var request = context.request();
        var answer = version.answers()
                .get(
                        RequestedUri.key(request),
                        () -> ListWriter.answer(
                                RequestedUri.path(request),
                                QueryString.parameters(request.query()),
                                kind,
                                version.catalog()));
        return RestResponse.ResponseBuilder.ok(answer.json())
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }
}
