package org.incentivekb.api.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Text;

/** Where to begin: every list and document that there is. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Data set", description = "What the knowledge base holds, and what it does not.")
public class IndexResource {

    private static final Text TITLE = new Text("产业激励知识库", "Industry Incentive Knowledge Base");

    private static final Text DESCRIPTION = new Text(
            "各地面向产业的政策、基金、补贴、载体与服务：每个数字都有类型，并可追溯到原文段落。只读，无需密钥。",
            "What places offer to industries: policies, funds, subsidies, infrastructure and services, each figure typed and traced to the"
                    + " paragraph that states it. Read-only, no key.");

    private static final List<String> OTHERS =
            List.of("figures", "facets", "changes", "sources", "regions", "organizations", "codelists", "dataset");

    @Schema(description = "What there is, and where.")
    record Index(
            @Schema(description = "What this is", required = true)
            Text title,

            @Schema(description = "What it holds", required = true)
            Text description,

            @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
            String version,

            @Schema(
                    description =
                            "Relative references to every list, to the data set and to the documentation, by relation; a URI template (RFC 6570)"
                                    + " where a path needs parameters",
                    examples = "{\"incentives\": \"/api/v1/incentives\"}",
                    required = true)
            Map<String, String> links) {}

    @GET
    @Operation(
            operationId = "getIndex",
            summary = "What there is",
            description = "An index of all lists, for whoever comes without the documentation.")
    @APIResponse(responseCode = "200", description = "The index")
    public Index index(@Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        return of(RequestVersion.catalog(context), RequestedUri.prefix(context.request()));
    }

    /** @param prefix of every link */
    public static Index of(Catalog catalog, String prefix) {
        var links = new LinkedHashMap<String, String>();
        links.put("self", prefix + "/api/v1");
        links.put("incentives", prefix + "/api/v1/incentives");
        Kind.lists().keySet().forEach(list -> links.put(list, prefix + "/api/v1/" + list));
        OTHERS.forEach(path -> links.put(path, prefix + "/api/v1/" + path));
        // What they cannot be asked without are the first that there are.
        var regions = catalog.regions().all().stream()
                .map(region -> "region=" + region.code)
                .limit(2)
                .toList();
        links.put("match", prefix + "/api/v1/match?" + regions.get(0));
        if (regions.size() > 1) {
            links.put("compare", prefix + "/api/v1/compare?" + String.join("&", regions));
        }
        links.put("service-desc", prefix + "/q/openapi");
        links.put("service-doc", prefix + "/q/swagger-ui/");
        return new Index(TITLE, DESCRIPTION, catalog.version(), links);
    }
}
