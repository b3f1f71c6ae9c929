package org.incentivekb.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import java.util.EnumMap;
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
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.RelatedIncentive;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Text;
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
            IncentiveList.AlsoOpenToAll alsoOpenToAll,
            List<IncentiveList.EmptiedBy> emptiedBy,
            Map<String, String> links) {}

    /** As it stands in a list; of a search with the fields that the words are in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @JsonUnwrapped @JsonIgnoreProperties("relations")
            IncentiveItem item,

            List<RelatedIncentive> relations,
            List<String> matchedIn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            @JsonUnwrapped @JsonIgnoreProperties("relations")
            IncentiveItem item,

            List<RelatedIncentive> relations,
            List<RelatedIncentive> relatedBy,

            @JsonUnwrapped @JsonIgnoreProperties("relatedBy")
            IncentiveRecord rest) {}

    /** As {@link FacetAnswer}, whose fields it has. */
    record Facets(
            int total,
            String version,
            Map<String, Object> filters,
            Map<String, PanacheFacets.Values> facets,
            Map<String, String> links) {}

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
    public Facets facets(@Context HttpServerRequest request) {
        var parameters = IncentiveParameters.ofFacets(
                QueryString.parameters(request.query()), current.version().catalog());
        var counts = new LinkedHashMap<String, PanacheFacets.Values>();
        for (var facet : current.version().catalog().facets()) {
            counts.put(facet.code(), facets.count(facet, parameters));
        }
        var asked = PageLinks.query(parameters.given(), Set.of());
        return new Facets(
                answers.count(parameters.query().filters()),
                current.version().catalog().version(),
                filters(parameters.given()),
                counts,
                Map.of("self", "/api/v1/facets" + asked, "incentives", "/api/v1/incentives" + asked));
    }

    @GET
    @Path("/incentives/{id}")
    @Operation(hidden = true)
    public Whole incentive(@RestPath String id) {
        var incentive = answers.find(id);
        if (incentive == null) {
            throw new NotFoundException();
        }
        return new Whole(
                IncentiveItem.of(incentive, answers.names()),
                relations(incentive, answers.titles(List.of(incentive))),
                answers.relatedBy(id),
                IncentiveRecord.of(null, incentive));
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
                alsoOpenToAll(parameters, path),
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
        var titles = answers.titles(page);
        return page.stream()
                .map(incentive -> new Item(
                        IncentiveItem.of(incentive, answers.names()),
                        relations(incentive, titles),
                        matchedIn.get(incentive.id)))
                .toList();
    }

    private static List<RelatedIncentive> relations(Incentive incentive, Map<String, Text> titles) {
        return incentive.relations.stream()
                .map(relation -> new RelatedIncentive(relation.type(), relation.id(), titles.get(relation.id())))
                .toList();
    }

    private IncentiveList.AlsoOpenToAll alsoOpenToAll(IncentiveParameters parameters, String path) {
        var filters = parameters.query().filters();
        var industries = filters.codes(Filter.INDUSTRY);
        int total = industries == null || industries.contains(Filter.NONE) ? 0 : answers.openToEveryIndustry(filters);
        if (total == 0) {
            return null;
        }
        var given = new EnumMap<>(parameters.given());
        given.remove(QueryParameter.PAGE);
        given.put(QueryParameter.INDUSTRY, List.of(Filter.NONE));
        return new IncentiveList.AlsoOpenToAll(total, path + PageLinks.query(given, Set.of()));
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
