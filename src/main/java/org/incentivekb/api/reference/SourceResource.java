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

/** The documents that the incentives rest on. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Sources", description = "The documents that the incentives rest on.")
class SourceResource {

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listSources",
            summary = "The documents",
            description = "Every document that a record rests on, in the order of ids.")
    @APIResponse(responseCode = "200", description = "A page of the documents")
    public RestResponse<Page<SourceView>> sources(@Context RoutingContext context) {
        return Page.of(context, RequestVersion.catalog(context).sources().values(), SourceView::of);
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
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var catalog = RequestVersion.catalog(context);
        var source = catalog.sources().get(id);
        if (source == null) {
            throw ProblemException.notFound(
                    "id", id, Reason.noSuchId("source"), catalog.sources().keySet(), "/api/v1/sources");
        }
        return SourceView.of(source, catalog);
    }
}
