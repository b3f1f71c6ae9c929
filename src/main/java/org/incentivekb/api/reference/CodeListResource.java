package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.jboss.resteasy.reactive.RestPath;

/** The code lists: every code that stands in a record or a parameter, with its label. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabularies", description = "Every code with its label, so that nobody has to guess one.")
class CodeListResource {

    @GET
    @Path("/codelists")
    @Operation(
            operationId = "listCodeLists",
            summary = "Code lists",
            description =
                    "Every code list with its codes, in the order of names. As NDJSON: what the seeds say of them, which can be"
                            + " loaded again; as CSV: one code a row.")
    @APIResponse(responseCode = "200", description = "The code lists")
    public List<CodeListView> codeLists(@Context RoutingContext context) {
        ListParameters.of(QueryString.parameters(context.request().query()), QueryParameter.CODE_LISTS);
        return CodeListView.all(RequestVersion.catalog(context));
    }

    @GET
    @Path("/codelists/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "One code list",
            description = "The codes of one list, with labels, other words for them, what is broader, and counts.")
    @APIResponse(responseCode = "200", description = "The code list")
    public CodeListView codeList(
            @Parameter(description = "Name of the code list", example = "support") @RestPath String name,
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var catalog = RequestVersion.catalog(context);
        var names = catalog.codeLists().names();
        if (!names.contains(name)) {
            throw ProblemException.notFound("name", name, Reason.noSuchName("code list"), names, "/api/v1/codelists");
        }
        return CodeListView.of(name, catalog);
    }
}
