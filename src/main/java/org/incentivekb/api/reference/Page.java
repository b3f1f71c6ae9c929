package org.incentivekb.api.reference;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.jboss.resteasy.reactive.RestResponse;

/** A page of a list other than that of incentives. */
@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(description = "The entries of this page", required = true)
        List<T> items,

        @Schema(description = "Entries on all pages", examples = "5", required = true)
        int total,

        @Schema(description = "This page, counted from 1", examples = "1", required = true)
        int page,

        @Schema(description = "Most entries on a page", examples = "20", required = true)
        int size,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The filters as they were understood, by parameter",
                examples = "{\"collection\": [\"founding\"]}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/sources?page=1\"}",
                required = true)
        Map<String, String> links) {

    /**
     * The page of a list without filters that a request asks for.
     *
     * @throws ProblemException where its parameters are faulty
     */
    static <E, T> RestResponse<Page<T>> of(RoutingContext context, Collection<E> all, BiFunction<E, Catalog, T> view) {
        var given = ListParameters.of(QueryString.parameters(context.request().query()), QueryParameter.PAGED);
        return of(context, given, all, view);
    }

    /** @param all that match the filters given */
    static <E, T> RestResponse<Page<T>> of(
            RoutingContext context, ListParameters given, Collection<E> all, BiFunction<E, Catalog, T> view) {
        var catalog = RequestVersion.catalog(context);
        int page = given.page();
        int size = given.size();
        var links = new PageLinks(RequestedUri.path(context.request()), given.given(), page, size, all.size()).links();
        var items = all.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .map(entity -> view.apply(entity, catalog))
                .toList();
        var filters = GivenFilters.of(given.given());
        var answer = new Page<>(items, all.size(), page, size, catalog.version(), filters, links);
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.LINK, PageLinks.header(links))
                .build();
    }
}
