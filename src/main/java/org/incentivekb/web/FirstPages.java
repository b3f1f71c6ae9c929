package org.incentivekb.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateData;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.StreamSupport;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.api.reference.DatasetResource;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.RegionTree;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Extent;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.web.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a visitor begins, and what is in here and how honest it is. */
@Path("/")
@Produces(Pages.HTML)
@Blocking
class FirstPages {

    /**
     * A way into the list.
     *
     * @param total records that it leads to
     */
    @TemplateData
    public record Door(String name, String link, int total) {}

    private final Pages pages;
    private final ObjectMapper json;

    FirstPages(Pages pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** The language that the visitor likes best. */
    @GET
    public RestResponse<byte[]> choose(@Context RoutingContext context) {
        var request = context.request();
        var language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var prefix = RequestedUri.prefix(request);
        return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.SEE_OTHER)
                // Relative where no proxy says its path, so that it holds under any address.
                .header(HttpHeaders.LOCATION, (prefix.isEmpty() ? "" : prefix + '/') + language.code())
                .header(HttpHeaders.VARY, "Accept-Language, X-Forwarded-Prefix")
                .build();
    }

    @GET
    @Path("{language: zh|en}")
    public RestResponse<byte[]> home(@Context RoutingContext context) {
        var visit = Visit.of(context);
        ParameterReader.none(visit.parameters());
        var dataset = dataset(visit);
        return pages.page(
                "home",
                visit,
                Map.of(
                        "dataset",
                        dataset,
                        "industries",
                        industries(visit),
                        "places",
                        places(dataset, visit.catalog().regions())));
    }

    @GET
    @Path("{language: zh|en}/about")
    public RestResponse<byte[]> about(@Context RoutingContext context) {
        var visit = Visit.of(context);
        ParameterReader.none(visit.parameters());
        var sources = visit.catalog().sources().values();
        var dataset = dataset(visit);
        return pages.page(
                "about",
                visit,
                Map.of(
                        "dataset",
                        dataset,
                        "kinds",
                        StreamSupport.stream(dataset.path("byKind").properties().spliterator(), false)
                                .sorted(Comparator.comparing((Map.Entry<String, JsonNode> kind) ->
                                                kind.getValue().asInt())
                                        .reversed())
                                .toList(),
                        "mostOfKind",
                        most(dataset.path("byKind"), JsonNode::asInt),
                        "mostOfRegion",
                        most(dataset.path("coverage"), region -> region.path("total")
                                .asInt()),
                        "official",
                        sources.stream().filter(source -> source.official).count(),
                        "beginnings",
                        sources.stream()
                                .filter(source -> source.extent == Extent.BEGINNING)
                                .count()));
    }

    private static int most(JsonNode all, ToIntFunction<JsonNode> count) {
        return StreamSupport.stream(all.spliterator(), false)
                .mapToInt(count)
                .max()
                .orElse(0);
    }

    private JsonNode dataset(Visit visit) {
        return json.valueToTree(DatasetResource.of(visit.catalog(), null, visit.prefix()));
    }

    /** What is in force today for each industry that has records, with what is open to all. */
    private static List<Door> industries(Visit visit) {
        var doors = new ArrayList<Door>();
        for (var industry : Industry.values()) {
            if (visit.catalog().count(Filter.INDUSTRY, industry.code()) > 0) {
                var parameters = Map.of(
                        "industry", List.of(industry.code()),
                        "industryScope", List.of("applies"),
                        "validOn", List.of("today"));
                var query = IncentiveParameters.ofFacets(parameters, visit.catalog())
                        .query();
                doors.add(new Door(
                        visit.language().of(industry.label()),
                        visit.to("/incentives?industry=" + industry.code() + "&industryScope=applies&validOn=today"),
                        visit.catalog().answer(query).total()));
            }
        }
        doors.sort(Comparator.comparing(Door::total).reversed());
        return doors;
    }

    /** Two regions with many records, for examples: below a province, and neither a part of the other. */
    private static List<JsonNode> places(JsonNode dataset, RegionTree regions) {
        var all = new ArrayList<JsonNode>();
        dataset.path("coverage").forEach(all::add);
        all.sort(Comparator.comparing((JsonNode place) -> place.path("total").asInt())
                .reversed());
        var places = new ArrayList<JsonNode>();
        for (var place : all) {
            var region = region(place, regions);
            boolean isApart = places.stream()
                    .map(other -> region(other, regions))
                    .noneMatch(other -> regions.above(other).contains(region)
                            || regions.above(region).contains(other));
            if (places.size() < 2 && regions.above(region).size() > 1 && isApart) {
                places.add(place);
            }
        }
        return places;
    }

    private static Region region(JsonNode place, RegionTree regions) {
        return regions.get(place.path("region").path("code").asText());
    }
}
