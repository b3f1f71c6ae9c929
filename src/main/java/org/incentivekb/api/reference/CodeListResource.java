package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Totals;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.jboss.resteasy.reactive.RestPath;

/** The closed vocabularies, as code lists: every code that stands in a record or a parameter, with its label. */
@Path("/api/v1/codelists")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabularies", description = "Every code with its label, so that nobody has to guess one.")
public class CodeListResource {

    @Schema(description = "A closed vocabulary.")
    public record CodeList(
            @Schema(description = "Name of the vocabulary", examples = "support", required = true)
            String name,

            @Schema(description = "What its codes say", examples = "What it helps with", required = true)
            String description,

            @Schema(description = "Its codes, in its order", required = true)
            List<CodeView> codes) {

        public static CodeList of(Vocabulary vocabulary, Totals totals) {
            var codes = vocabulary.labels().entrySet().stream()
                    .map(code -> new CodeView(
                            code.getKey(),
                            code.getValue(),
                            totals.counts(vocabulary) ? totals.of(vocabulary, code.getKey()) : null))
                    .toList();
            return new CodeList(vocabulary.code(), vocabulary.description(), codes);
        }
    }

    @GET
    @Operation(
            operationId = "listCodeLists",
            summary = "Code lists",
            description = "Every closed vocabulary with its codes.")
    @APIResponse(responseCode = "200", description = "The vocabularies")
    public List<CodeList> codeLists(@Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var totals = RequestVersion.catalog(context).totals();
        return Arrays.stream(Vocabulary.values())
                .map(vocabulary -> CodeList.of(vocabulary, totals))
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "One code list",
            description = "The codes of one closed vocabulary, with labels and counts.")
    @APIResponse(responseCode = "200", description = "The vocabulary")
    public CodeList codeList(
            @Parameter(description = "Name of the vocabulary", example = "support") @RestPath String name,
            @Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var vocabulary = Vocabulary.of(name)
                .orElseThrow(() -> ProblemException.notFound(
                        "name", name, Reason.noSuchName("code list"), Vocabulary.codes(), "/api/v1/codelists"));
        return CodeList.of(vocabulary, RequestVersion.catalog(context).totals());
    }
}
