package org.incentivekb.api.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.live.AnswerCache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents that the incentives rest on. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Sources", description = "The documents that the incentives rest on.")
class SourceResource {

    private final ObjectMapper json;

    SourceResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listSources",
            summary = "The documents",
            description = "The documents that records rest on, in the order of ids; `q` searches them.")
    @APIResponse(responseCode = "200", description = "A page of the documents")
    public RestResponse<Page<SourceView>> sources(@Context RoutingContext context) {
        var parameters =
                ListParameters.of(QueryString.parameters(context.request().query()), QueryParameter.SOURCES);
        var sources = SourceTexts.matching(RequestVersion.of(context), parameters);
        return Page.of(context, parameters, sources, SourceView::of);
    }

    /** Made once, since its records are read anew for it. */
    @GET
    @Path("/sources/{id}")
    @Operation(
            operationId = "getSource",
            summary = "One document",
            description =
                    "What is known of a document, and its paragraphs that records cite, each with the incentives, figures and criteria that"
                            + " rest on it.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = SourceRecord.class)))
    public byte[] source(
            @Parameter(description = "Id of the source", example = "huli-reply-2025-13") @RestPath String id,
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var version = RequestVersion.of(context);
        var sources = version.catalog().sources();
        var source = sources.get(id);
        if (source == null) {
            throw ProblemException.notFound("id", id, Reason.noSuchId("source"), sources.keySet(), "/api/v1/sources");
        }
        var prefix = RequestedUri.prefix(context.request());
        return version.answers()
                .get(
                        RequestedUri.key(context.request()),
                        () -> new AnswerCache.Answer(bytes(SourceRecord.of(source, version.catalog(), prefix)), null))
                .json();
    }

    private byte[] bytes(SourceRecord source) {
        try {
            return json.writeValueAsBytes(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
