package org.incentivekb.web.incentives;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.changes.Changes;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** What was added, changed and withdrawn. It takes the filters of a list. */
@Path("/{language: zh|en}/changes")
@Produces(Pages.HTML)
@Blocking
class ChangePages {

    /** By whose codes the list can be narrowed at once. */
    private static final List<String> VOCABULARIES = List.of("kind", "industry", "support");

    private final Pages pages;

    ChangePages(Pages pages) {
        this.pages = pages;
    }

    @GET
    public RestResponse<byte[]> changes(@Context RoutingContext context) {
        var visit = Visit.of(context);
        if (!visit.given("format").isEmpty()) {
            return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, visit.api("/changes", ""))
                    .build();
        }
        var list = Changes.of(visit.to("/changes"), visit.parameters(), visit.version(), visit.prefix());
        return pages.page(
                "incentives/changes",
                visit,
                Map.of(
                        "list", list,
                        "links", list.links(),
                        "lastPage", Math.max(1, (list.total() + list.size() - 1) / list.size()),
                        "rows", ChangeRow.of(list.items(), visit),
                        "tags", Tag.of(visit),
                        "vocabularies", VOCABULARIES));
    }
}
