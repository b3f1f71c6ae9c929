package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.live.LiveDataset;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents that the incentives rest on. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Sources", description = "The documents that the incentives rest on.")
class SourceResource {

    private final LiveDataset current;

    SourceResource(LiveDataset current) {
        this.current = current;
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listSources",
            summary = "The documents",
            description = "Every document that a record rests on, in the order of ids.")
    @APIResponse(responseCode = "200", description = "A page of the documents")
    public RestResponse<Page<SourceView>> sources(@Context HttpServerRequest request) {
        var catalog = current.get();
        return Page.of(request, catalog, catalog.sources().values(), source -> SourceView.of(source, catalog));
    }

    @GET
    @Path("/sources/{id}")
    @Operation(
            operationId = "getSource",
            summary = "One document",
            description = "What is known of a document, and how many records rest on it.")
    @APIResponse(responseCode = "200", description = "The document")
    public SourceView source(
            @Parameter(description = "Id of the source", example = "huli-reply-2025-13") @RestPath String id,
            @Context HttpServerRequest request) {
        ParameterReader.none(request);
        var catalog = current.get();
        var source = catalog.sources().get(id);
        if (source == null) {
            throw ProblemException.notFound(ParameterFault.unknown(
                    "id",
                    id,
                    "No source has this id",
                    ParameterFault.unlabelled(catalog.sources().keySet()),
                    "/api/v1/sources"));
        }
        return SourceView.of(source, catalog);
    }
}
