package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.compare.CompareWriter;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** Regions side by side. */
@Path("/{language: zh|en}/compare")
@Produces(Pages.HTML)
@Blocking
class ComparePages {

    /** As many as the API compares. */
    private static final int MOST = 5;

    private final Pages pages;

    ComparePages(Pages pages) {
        this.pages = pages;
    }

    /** Before two regions are chosen there is nothing to compare, and the form asks for them. */
    @GET
    public RestResponse<byte[]> compare(@Context RoutingContext context) {
        var visit = Visit.of(context);
        if (visit.given("region").size() < 2) {
            return pages.page("match/compare-form", visit, Map.of("chosen", chosen(visit)));
        }
        var answer = RenderedJson.read(
                CompareWriter.answer(visit.to("/compare"), visit.parameters(), visit.catalog(), visit.day())
                        .json());
        return pages.page(
                "match/compare",
                visit,
                Map.of(
                        "answer", answer,
                        "rows", ComparedRow.of(answer, visit),
                        "planned", planned(answer),
                        "chosen", chosen(visit)));
    }

    private static List<String> planned(JsonNode answer) {
        var links = new ArrayList<String>();
        answer.path("regions").forEach(region -> links.add(ComparedRow.planned(region)));
        return links;
    }

    /** The regions given, and an empty place for each further one. */
    private static List<String> chosen(Visit visit) {
        var chosen = new ArrayList<>(visit.given("region"));
        while (chosen.size() < MOST) {
            chosen.add("");
        }
        return chosen;
    }
}
