package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.match.MatchWriter;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** What a company would get: a short form, then the question that decides most, with the answers that are there already. */
@Path("/{language: zh|en}/match")
@Produces(Pages.HTML)
@Blocking
class MatchPages {

    private static final String API = "/api/v1/match";

    /** Questions that are asked at once; the next come when these are answered. */
    private static final int QUESTIONS = 3;

    private final Pages pages;

    MatchPages(Pages pages) {
        this.pages = pages;
    }

    /** Before a region is chosen there is nothing to answer, and the form asks for it. */
    @GET
    public RestResponse<byte[]> match(@Context RoutingContext context) {
        var visit = Visit.of(context);
        var form = ProfileForm.of(visit);
        if (visit.one("region").isEmpty()) {
            return pages.page("match/form", visit, Map.of("form", form));
        }
        var answer = answer(visit);
        var ask = answer.path("ask");
        var groups = ItemGroup.of(Judged.all(answer.path("items"), visit));
        var lead = lead(answer, groups, visit);
        return pages.page(
                "match/match",
                visit,
                Map.of(
                        "form",
                        form,
                        "answer",
                        answer,
                        "groups",
                        groups,
                        "nearMisses",
                        Judged.all(answer.path("nearMisses"), visit),
                        "lead",
                        lead,
                        "neighbours",
                        lead.isEmpty()
                                ? List.of()
                                : Neighbour.of(
                                        answer.path("elsewhere"),
                                        answer.at("/profile/currency").asText(),
                                        visit),
                        "questions",
                        Question.of(ask, QUESTIONS, answer.path("profile"), visit),
                        "further",
                        Math.max(0, ask.size() - QUESTIONS),
                        "lastPage",
                        lastPage(answer)));
    }

    /**
     * The message that leads to other regions: where regions lie within the one that is asked for, and where nothing is found in it for the company, or
     * nothing but frameworks. Empty where it is answered by itself.
     */
    private static String lead(JsonNode answer, List<ItemGroup> groups, Visit visit) {
        if (!visit.given("verdict").isEmpty() || answer.path("elsewhere").isEmpty()) {
            return "";
        }
        if (visit.catalog().regions().all().stream()
                .anyMatch(region -> visit.one("region").equals(region.parent))) {
            return "placeByPlace";
        }
        boolean isWhole = answer.path("total").asInt() <= answer.path("size").asInt();
        if (!isWhole || ItemGroup.holdSomething(groups)) {
            return "";
        }
        return groups.isEmpty() ? "nothingHere" : "littleHere";
    }

    /** What the API answers, with links to pages. */
    private static JsonNode answer(Visit visit) {
        var json = MatchWriter.answer(visit.root(API), visit.parameters(), visit.catalog(), visit.day())
                .json();
        var answer = RenderedJson.read(json);
        for (var one : answer.path("elsewhere")) {
            visit.lead(one, API, "/match");
            ((ObjectNode) one).put("link", one.path("link").asText() + "&size=" + ProfileForm.SIZE);
        }
        visit.lead(answer.path("links"), API, "/match");
        return answer;
    }

    private static int lastPage(JsonNode answer) {
        int size = answer.path("size").asInt();
        return Math.max(1, (answer.path("total").asInt() + size - 1) / size);
    }
}
