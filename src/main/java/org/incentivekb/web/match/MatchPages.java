package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
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
        var groups = ItemGroup.of(answer.path("items"));
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
                        "instead",
                        leadsOn(answer, groups, visit) ? Neighbour.of(answer.path("elsewhere"), visit) : List.of(),
                        "questions",
                        Question.of(ask, QUESTIONS, answer.path("profile"), visit),
                        "further",
                        Math.max(0, ask.size() - QUESTIONS),
                        "lastPage",
                        lastPage(answer)));
    }

    /** Where nothing is found for the company here, or nothing but frameworks, other regions come first. */
    private static boolean leadsOn(JsonNode answer, List<ItemGroup> groups, Visit visit) {
        return visit.given("verdict").isEmpty()
                && answer.path("total").asInt() <= answer.path("size").asInt()
                && !ItemGroup.holdSomething(groups);
    }

    /** What the API answers, with links to pages. */
    private static JsonNode answer(Visit visit) {
        var json = MatchWriter.answer(visit.root(API), visit.parameters(), visit.catalog(), visit.day())
                .json();
        var answer = RenderedJson.read(json);
        answer.path("elsewhere").forEach(one -> visit.lead(one, API, "/match"));
        visit.lead(answer.path("links"), API, "/match");
        return answer;
    }

    private static int lastPage(JsonNode answer) {
        int size = answer.path("size").asInt();
        return Math.max(1, (answer.path("total").asInt() + size - 1) / size);
    }
}
