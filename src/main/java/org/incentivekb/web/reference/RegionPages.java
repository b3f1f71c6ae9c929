package org.incentivekb.web.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.incentives.ListWriter;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.Region;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.incentivekb.web.incentives.Row;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The regions as a tree, and what a company in one of them can use: its own, and what comes from above. */
@Path("/{language: zh|en}/regions")
@Produces(Pages.HTML)
@Blocking
class RegionPages {

    /**
     * A region in the tree.
     *
     * @param total records of it and of all that lies in it
     */
    @TemplateData
    public record Node(String code, String name, int total, List<Node> below) {}

    /**
     * What one region gives.
     *
     * @param total records of its own that hold today, of which {@code rows} are the latest
     * @param all records of its own, whatever their state
     */
    @TemplateData
    public record Level(String code, String name, int total, int all, List<Row> rows) {}

    private static final String ROWS = "10";

    private final Pages pages;

    RegionPages(Pages pages) {
        this.pages = pages;
    }

    @GET
    public RestResponse<byte[]> tree(@Context RoutingContext context) {
        var visit = Visit.of(context);
        ParameterReader.none(visit.parameters());
        return pages.page("reference/regions", visit, Map.of("roots", below(null, visit)));
    }

    @GET
    @Path("/{code}")
    public RestResponse<byte[]> region(@RestPath String code, @Context RoutingContext context) {
        var visit = Visit.of(context);
        ParameterReader.none(visit.parameters());
        var regions = visit.catalog().regions();
        var region = regions.get(code);
        if (region == null) {
            var known = visit.catalog().labels(Filter.REGION).keySet();
            throw ProblemException.notFound("code", code, Reason.NO_SUCH_REGION, known, "/api/v1/regions");
        }
        var above = new ArrayList<Level>();
        regions.above(region).forEach(upper -> above.add(level(upper, visit)));
        return pages.page(
                "reference/region",
                visit,
                Map.of(
                        "region", node(region, visit),
                        "name", visit.place(region),
                        "zones", region.zones,
                        "own", level(region, visit),
                        "above", above,
                        "applying", total(code, "applies", visit)));
    }

    private static List<Node> below(String code, Visit visit) {
        return visit.catalog().regions().all().stream()
                .filter(region -> code == null ? region.parent == null : code.equals(region.parent))
                .map(region -> node(region, visit))
                .toList();
    }

    private static Node node(Region region, Visit visit) {
        return new Node(
                region.code,
                visit.language().of(region.name),
                visit.catalog().count(Filter.REGION, region.code),
                below(region.code, visit));
    }

    private static Level level(Region region, Visit visit) {
        var today = list(
                Map.of(
                        "region", List.of(region.code),
                        "scope", List.of("exact"),
                        "validOn", List.of("today"),
                        "size", List.of(ROWS)),
                visit);
        var all = list(Map.of("region", List.of(region.code), "scope", List.of("exact"), "size", List.of("1")), visit);
        return new Level(
                region.code,
                visit.language().of(region.name),
                today.path("total").asInt(),
                all.path("total").asInt(),
                Row.all(today.path("items"), visit));
    }

    private static int total(String region, String scope, Visit visit) {
        return list(
                        Map.of(
                                "region", List.of(region),
                                "scope", List.of(scope),
                                "validOn", List.of("today"),
                                "size", List.of("1")),
                        visit)
                .path("total")
                .asInt();
    }

    private static JsonNode list(Map<String, List<String>> parameters, Visit visit) {
        return RenderedJson.read(ListWriter.answer(visit.to("/incentives"), parameters, null, visit.catalog())
                .json());
    }
}
