package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.load.LastLoad;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.RegionName;

/** What the knowledge base holds, and what it does not. */
@Path("/api/v1/dataset")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Data set", description = "What the knowledge base holds, and what it does not.")
public class DatasetResource {

    @Schema(description = "How many records of which kind a region itself has.")
    record Coverage(
            @Schema(description = "The region", required = true)
            RegionName region,

            @Schema(description = "Records of the region itself", examples = "31", required = true)
            int total,

            @Schema(
                    description = "Records by kind; a kind with none is left out",
                    examples = "{\"fund\": 1}",
                    required = true)
            Map<String, Integer> byKind) {}

    @Schema(description = "What rests on the documents of one collection.")
    record OfCollection(
            @Schema(description = "Incentives that rest on a document of it", examples = "125", required = true)
            int incentives,

            @Schema(description = "Its documents", examples = "5", required = true)
            int sources) {}

    @Schema(description = "A load that did not succeed.")
    record Refused(
            @Schema(
                    description = "`refused` for faulty seeds, `failed` where the store could not be written",
                    enumeration = {"refused", "failed"},
                    examples = "refused",
                    required = true)
            String outcome,

            @Schema(
                    implementation = String.class,
                    format = "date-time",
                    description = "When (RFC 3339)",
                    examples = "2026-11-26T08:00:00Z",
                    required = true)
            Instant at,

            @Schema(
                    description = "Why, in a line",
                    examples = "1 fault(s), the first: incentives/fund.yaml:1: kind: 'funds' is unknown",
                    required = true)
            String reason) {

        static Refused of(LastLoad load) {
            return load == null
                    ? null
                    : new Refused(load.outcome().name().toLowerCase(Locale.ROOT), load.at(), load.reason());
        }
    }

    @Schema(description = "What the knowledge base holds, and what it does not.")
    record Dataset(
            @Schema(
                    description = "Hash of the content, 16 hexadecimal digits: equal content has an equal version",
                    examples = "0123456789abcdef",
                    required = true)
            String version,

            @Schema(
                    implementation = String.class,
                    format = "date",
                    description = "The latest day on which a record was touched (ISO 8601)",
                    examples = "2026-11-23",
                    required = true)
            LocalDate updated,

            @Schema(
                    description =
                            "Only where the last load after it did not succeed, so that this version is served on")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            Refused lastLoad,

            @Schema(
                    description =
                            "Number of incentives, of their figures, criteria and calls, of sources, organizations, regions and code lists",
                    examples = "{\"sources\": 5}",
                    required = true)
            Map<String, Integer> counts,

            @Schema(description = "Incentives by kind", examples = "{\"fund\": 3}", required = true)
            Map<String, Integer> byKind,

            @Schema(
                    description =
                            "Incentives and sources by collection: `founding` for the five documents that the knowledge base was made"
                                    + " from. An incentive that rests on several counts in each",
                    required = true)
            Map<String, OfCollection> byCollection,

            @Schema(
                    description = "Share of incentives that state an amount on offer, 0 to 1",
                    examples = "0.024",
                    required = true)
            BigDecimal shareWithAmount,

            @Schema(
                    description =
                            "How many incentives leave something open, by the reason; which fields those are, each record says under `gaps`",
                    examples = "{\"not_stated\": 118}",
                    required = true)
            Map<String, Integer> gaps,

            @Schema(
                    description = "The same by field, and of each field by reason; `hasGap` finds them",
                    examples = "{\"conditions\": {\"not_stated\": 80}}",
                    required = true)
            Map<String, Map<String, Integer>> gapsByField,

            @Schema(description = "Regions that have records, in the order of codes", required = true)
            List<Coverage> coverage,

            @Schema(
                    description = "What may be done with the data",
                    examples = "Facts and figures: CC0 1.0.",
                    required = true)
            String licence,

            @Schema(
                    description = "Where to go from here, and each list as a file, by relation",
                    examples = "{\"incentives\": \"/api/v1/incentives\"}",
                    required = true)
            Map<String, String> links) {}

    @GET
    @Operation(
            operationId = "getDataset",
            summary = "What is loaded",
            description =
                    "Version, counts, coverage by region and kind, the share of records with an amount, and how many records leave something open, by reason.")
    @APIResponse(responseCode = "200", description = "The data set")
    public Dataset dataset(@Context RoutingContext context) {
        ParameterReader.none(QueryString.parameters(context.request().query()));
        var version = RequestVersion.of(context);
        return of(version.catalog(), version.refused(), RequestedUri.prefix(context.request()));
    }

    /**
     * @param refused the last load, where it did not succeed; else null
     * @param prefix of every link
     */
    public static Dataset of(Catalog catalog, LastLoad refused, String prefix) {
        var totals = catalog.totals();
        var counts = new TreeMap<>(Map.of(
                "incentives", totals.records(),
                "figures", totals.figures(),
                "criteria", totals.criteria(),
                "calls", totals.calls(),
                "codelists", catalog.codeLists().names().size(),
                "sources", catalog.sources().size(),
                "organizations", catalog.organizations().size(),
                "regions", catalog.regions().all().size()));
        return new Dataset(
                catalog.version(),
                catalog.dataSet().updated,
                Refused.of(refused),
                counts,
                byCode(catalog, Vocabulary.KIND),
                byCollection(catalog),
                BigDecimal.valueOf(totals.withAmount())
                        .divide(BigDecimal.valueOf(Math.max(1, totals.records())), 3, RoundingMode.HALF_UP),
                byCode(catalog, Vocabulary.GAP_REASON),
                gapsByField(catalog),
                totals.coverage().entrySet().stream()
                        .map(entry -> coverage(catalog, entry))
                        .toList(),
                "Facts and figures: CC0 1.0. Titles, summaries and translations of this project: CC BY 4.0."
                        + " The source documents belong to their publishers and are not part of the data.",
                links(prefix));
    }

    private static Map<String, String> links(String prefix) {
        var links = new TreeMap<String, String>();
        for (var list : List.of("incentives", "figures", "sources", "regions", "organizations", "codelists")) {
            var path = prefix + "/api/v1/" + list;
            links.put(list, path);
            links.put(list + ".csv", path + "?format=csv");
            links.put(list + ".ndjson", path + "?format=ndjson");
        }
        return links;
    }

    private static Map<String, OfCollection> byCollection(Catalog catalog) {
        var all = new TreeMap<String, OfCollection>();
        for (var collection : Collection.values()) {
            long sources = catalog.sources().values().stream()
                    .filter(source -> source.collection == collection)
                    .count();
            all.put(collection.code(), new OfCollection(catalog.count(Filter.COLLECTION, collection.code()), (int)
                    sources));
        }
        return all;
    }

    private static Map<String, Map<String, Integer>> gapsByField(Catalog catalog) {
        var byField = new TreeMap<String, Map<String, Integer>>();
        catalog.totals().gaps().forEach((field, reasons) -> {
            var byReason = new TreeMap<String, Integer>();
            reasons.forEach((reason, count) -> byReason.put(reason.code(), count));
            byField.put(field, byReason);
        });
        return byField;
    }

    private static Map<String, Integer> byCode(Catalog catalog, Vocabulary vocabulary) {
        var counts = new TreeMap<String, Integer>();
        vocabulary
                .labels()
                .keySet()
                .forEach(code -> counts.put(code, catalog.totals().of(vocabulary, code)));
        return counts;
    }

    private static Coverage coverage(Catalog catalog, Map.Entry<String, Map<Kind, Integer>> region) {
        var byKind = new TreeMap<String, Integer>();
        region.getValue().forEach((kind, count) -> byKind.put(kind.code(), count));
        int total = byKind.values().stream().mapToInt(Integer::intValue).sum();
        return new Coverage(RegionName.of(catalog.regions().get(region.getKey())), total, byKind);
    }
}
