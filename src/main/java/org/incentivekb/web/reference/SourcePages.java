package org.incentivekb.web.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Map;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.api.reference.SourceRecord;
import org.incentivekb.api.reference.SourceTexts;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents, and of each the paragraphs that are cited, with what rests on them. */
@Path("/{language: zh|en}/sources")
@Produces(Pages.HTML)
@Blocking
class SourcePages {

    private final Pages pages;
    private final ObjectMapper json;

    SourcePages(Pages pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @GET
    public RestResponse<byte[]> list(@Context RoutingContext context) {
        var visit = Visit.of(context);
        var given = ListParameters.of(visit.parameters(), QueryParameter.SOURCES);
        var matching = SourceTexts.matching(visit.version(), given);
        var items = matching.stream()
                .skip((given.page() - 1L) * given.size())
                .limit(given.size())
                .map(source -> SourceView.of(source, visit.catalog()))
                .toList();
        var links = new PageLinks(visit.to("/sources"), given.given(), given.page(), given.size(), matching.size());
        return pages.page(
                "reference/sources",
                visit,
                Map.of(
                        "items", json.valueToTree(items),
                        "total", matching.size(),
                        "page", given.page(),
                        "lastPage", Math.max(1, (matching.size() + given.size() - 1) / given.size()),
                        "links", links.links()));
    }

    @GET
    @Path("/{id}")
    public RestResponse<byte[]> source(@RestPath String id, @Context RoutingContext context) {
        var visit = Visit.of(context);
        ParameterReader.none(visit.parameters());
        var sources = visit.catalog().sources();
        var source = sources.get(id);
        if (source == null) {
            throw ProblemException.notFound("id", id, Reason.noSuchId("source"), sources.keySet(), "/api/v1/sources");
        }
        return pages.page(
                "reference/source",
                visit,
                Map.of("source", json.valueToTree(SourceRecord.of(source, visit.catalog(), visit.prefix()))));
    }
}
