package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.incentivekb.api.changes.Changes;
import org.incentivekb.api.facets.FacetWriter;
import org.incentivekb.api.incentives.IncentiveResource;
import org.incentivekb.api.incentives.ListWriter;
import org.incentivekb.model.vocabulary.Role;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of incentives, which means what the API means by the same parameters, and each record. */
@Path("/{language: zh|en}/incentives")
@Produces(Pages.HTML)
@Blocking
class IncentivePages {

    /** Who can be asked about an incentive; others only have to do with it. */
    private static final Set<String> ASKABLE = Set.of(Role.ISSUER.code(), Role.OPERATOR.code(), Role.FUNDER.code());

    private final Pages pages;
    private final ReportAddress reports;

    IncentivePages(Pages pages, ReportAddress reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GET
    public RestResponse<byte[]> list(@Context RoutingContext context) {
        var visit = Visit.of(context);
        if (!visit.given("format").isEmpty()) {
            return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, visit.api("/incentives", ""))
                    .build();
        }
        var list =
                RenderedJson.read(ListWriter.answer(visit.to("/incentives"), visit.parameters(), null, visit.catalog())
                        .json());
        var facets = visit.version()
                .derived(FacetWriter.class, FacetWriter::new)
                .answer(visit.prefix(), FacetForm.filters(visit));
        int size = list.path("size").asInt();
        int page = list.path("page").asInt();
        return pages.page(
                "incentives/list",
                visit,
                Map.of(
                        "list", list,
                        "from", (page - 1) * size + 1,
                        "lastPage", Math.max(1, (list.path("total").asInt() + size - 1) / size),
                        "rows", Row.all(list.path("items"), visit),
                        "form", FacetForm.of(RenderedJson.read(facets).path("facets"), visit),
                        "sorts", FacetForm.sorts(visit),
                        "tags", Tag.of(visit),
                        "emptied", Tag.emptying(list.path("emptiedBy"), visit)));
    }

    @GET
    @Path("/{id}")
    public RestResponse<byte[]> record(@RestPath String id, @Context RoutingContext context) {
        var visit = Visit.of(context);
        var record = RenderedJson.read(IncentiveResource.record(id, visit.parameters(), visit.version()));
        var changes = Changes.ofRecord(id, visit.path(), Map.of(), visit.version(), visit.prefix());
        var data = new LinkedHashMap<String, Object>();
        data.put("record", record);
        data.put("terms", Terms.of(record, visit));
        data.put("row", Row.of(record, visit));
        var organizations = new TreeMap<Boolean, List<JsonNode>>();
        record.path("organizations").forEach(one -> organizations
                .computeIfAbsent(ASKABLE.contains(one.path("role").asText()), any -> new ArrayList<>())
                .add(one));
        data.put("askable", organizations.getOrDefault(true, List.of()));
        data.put("involved", organizations.getOrDefault(false, List.of()));
        data.put("structured", StructuredData.of(record, visit.language()));
        data.put("report", reports.of(id, visit.catalog().version()));
        data.put("changes", ChangeRow.of(changes.items(), visit));
        data.put("changesInAll", changes.total());
        return pages.page("incentives/record", visit, data);
    }
}
