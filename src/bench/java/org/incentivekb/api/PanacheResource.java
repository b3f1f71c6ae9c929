package org.incentivekb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.incentivekb.api.facets.FacetAnswer;
import org.incentivekb.api.incentives.IncentiveList;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.catalog.Facet;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.render.IncentiveItem;
import org.incentivekb.render.IncentiveRecord;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The contract of the incentives again, under {@code /panache}, answered from the database and mapped by Jackson. */
@Path("/panache/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class PanacheResource {

    private final PanacheAnswers answers;
    private final PanacheFacets facets;
    private final LiveDataset current;

    PanacheResource(PanacheAnswers answers, PanacheFacets facets, LiveDataset current) {
        this.answers = answers;
        this.facets = facets;
        this.current = current;
    }

    /** As {@link IncentiveList}, whose fields it has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Envelope(
            List<Item> items,
            int total,
            int page,
            int size,
            String version,
            Map<String, Object> filters,
            List<IncentiveList.EmptiedBy> emptiedBy,
            Map<String, String> links) {}

    /** As it stands in a list; of a search with the fields that the words are in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(@JsonUnwrapped IncentiveItem item, List<String> matchedIn) {}

    @GET
    @Path("/incentives")
    @Operation(hidden = true)
    public RestResponse<Envelope> incentives(@Context HttpServerRequest request) {
        return list(request, null);
    }

    @GET
    @Path("/{list: " + Kind.LISTS + "}")
    @Operation(hidden = true)
    public RestResponse<Envelope> incentivesOfKind(@RestPath String list, @Context HttpServerRequest request) {
        return list(request, Kind.lists().get(list));
    }

    @GET
    @Path("/facets")
    @Operation(hidden = true)
    public FacetAnswer facets(@Context HttpServerRequest request) {
        var parameters = IncentiveParameters.ofFacets(
                QueryString.parameters(request.query()), current.version().catalog());
        var counts = new LinkedHashMap<String, FacetAnswer.FacetValues>();
        for (var facet : Facet.values()) {
            counts.put(facet.code(), facets.count(facet, parameters));
        }
        var asked = PageLinks.query(parameters.given(), Set.of());
        return new FacetAnswer(
                answers.count(parameters.query().filters()),
                current.version().catalog().version(),
                filters(parameters.given()),
                counts,
                Map.of("self", "/api/v1/facets" + asked, "incentives", "/api/v1/incentives" + asked));
    }

    @GET
    @Path("/incentives/{id}")
    @Operation(hidden = true)
    public IncentiveRecord incentive(@RestPath String id) {
        var incentive = answers.find(id);
        if (incentive == null) {
            throw new NotFoundException();
        }
        return IncentiveRecord.of(IncentiveItem.of(incentive, answers.names()), incentive);
    }

    private RestResponse<Envelope> list(HttpServerRequest request, Kind kind) {
        var parameters = IncentiveParameters.ofList(
                QueryString.parameters(request.query()), kind, current.version().catalog());
        var query = parameters.query();
        var found = answers.find(query);
        var path = request.path().substring("/panache".length());
        var links = new PageLinks(path, parameters.given(), query.page(), query.size(), found.total()).links();
        var envelope = new Envelope(
                items(found.page(), query.words()),
                found.total(),
                query.page(),
                query.size(),
                current.version().catalog().version(),
                filters(parameters.given()),
                found.total() > 0
                        ? null
                        : found.emptiedBy().entrySet().stream()
                                .map(filter -> new IncentiveList.EmptiedBy(
                                        filter.getKey().parameter(), filter.getValue()))
                                .toList(),
                links);
        return RestResponse.ResponseBuilder.ok(envelope)
                .header(HttpHeaders.LINK, PageLinks.header(links))
                .build();
    }

    private List<Item> items(List<Incentive> page, List<String> words) {
        var matchedIn = words.isEmpty() ? Map.<String, List<String>>of() : answers.matchedIn(page, words);
        return page.stream()
                .map(incentive -> new Item(IncentiveItem.of(incentive, answers.names()), matchedIn.get(incentive.id)))
                .toList();
    }

    private static Map<String, Object> filters(Map<QueryParameter, List<String>> given) {
        var filters = new LinkedHashMap<String, Object>();
        given.forEach((parameter, values) -> {
            if (parameter.isFilter()) {
                filters.put(parameter.code(), parameter.isRepeatable() ? values : values.get(0));
            }
        });
        return filters;
    }
}
