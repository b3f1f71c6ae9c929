package org.incentivekb.api.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.live.Version;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What was added, changed and withdrawn: of all records that match, and of each. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Changes", description = "What became of records from version to version.")
class ChangeResource {

    private final ObjectMapper json;
    private final Optional<String> address;

    ChangeResource(ObjectMapper json, @ConfigProperty(name = "incentives.pages.address") Optional<String> address) {
        this.json = json;
        this.address = address.map(given -> given.replaceFirst("/+$", ""));
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listChanges",
            summary = "What was added, changed or withdrawn",
            description =
                    "The changes of the records that match all filters, the latest first. Filters look at a record as it is now, or was last where"
                            + " it is withdrawn; not at what it was before the change. `knownSince` says how far back changes are known; the `version`"
                            + " of an answer is the `since` of the next request. Of incentives alone: a source, region or organization that changed brings a new version, and no change here. The same as an Atom feed"
                            + " (RFC 4287) with `format=atom`, to subscribe to any filter.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the changes",
            content = @Content(schema = @Schema(implementation = ChangeList.class)))
    public RestResponse<byte[]> changes(@Context RoutingContext context) {
        return answer(
                context,
                (version, names) -> Changes.of(
                        RequestedUri.path(context.request()), names, version, RequestedUri.prefix(context.request())));
    }

    @GET
    @Path("/changes")
    @Produces(Format.APPLICATION_ATOM)
    @Operation(hidden = true)
    public RestResponse<byte[]> feed(@Context RoutingContext context) {
        var request = context.request();
        var names = QueryString.parameters(request.query());
        // Below an address of its own there is the path of a proxy too.
        var list = Changes.of("/api/v1/changes", names, RequestVersion.of(context), "");
        var feed = new AtomFeed(list, address.orElse(RequestedUri.prefix(request)), names);
        return RestResponse.ResponseBuilder.ok(feed.write(), Format.ATOM.mediaType())
                .build();
    }

    @GET
    @Path("/incentives/{id}/history")
    @Operation(
            operationId = "listIncentiveHistory",
            summary = "What became of one incentive",
            description =
                    "The changes of a record, the latest first, also of one that is withdrawn. Of a record that was renamed also those under its"
                            + " former id, which leads here: the field `id` says when that was. Empty where nothing has changed since `knownSince`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of its changes",
            content = @Content(schema = @Schema(implementation = ChangeList.class)))
    public RestResponse<byte[]> history(
            @Parameter(description = "Id of the incentive", example = "yongchuan-digital-culture-fund") @RestPath
                    String id,
            @Context RoutingContext context) {
        return answer(
                context,
                (version, names) -> Changes.ofRecord(
                        id,
                        RequestedUri.path(context.request()),
                        names,
                        version,
                        RequestedUri.prefix(context.request())));
    }

    private RestResponse<byte[]> answer(
            RoutingContext context, BiFunction<Version, Map<String, List<String>>, ChangeList> list) {
        var version = RequestVersion.of(context);
        var request = context.request();
        var answer = version.answers()
                .get(
                        RequestedUri.key(request),
                        () -> answer(list.apply(version, QueryString.parameters(request.query()))));
        return RestResponse.ResponseBuilder.ok(answer.json())
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }

    private AnswerCache.Answer answer(ChangeList list) {
        try {
            return new AnswerCache.Answer(json.writeValueAsBytes(list), PageLinks.header(list.links()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
