package org.incentivekb.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.jboss.resteasy.reactive.RestResponse;

/** A page of a list other than that of incentives. */
@Schema(description = "A page of a list.")
record Page<T>(
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
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/sources?page=1\"}",
                required = true)
        Map<String, String> links) {

    /**
     * The page that a request asks for.
     *
     * @throws ProblemException where its parameters are faulty
     */
    static <E, T> RestResponse<Page<T>> of(
            HttpServerRequest request, Catalog catalog, Collection<E> all, Function<E, T> view) {
        var reader = new ParameterReader(request, Parameter.PAGED, catalog);
        int page = reader.number(Parameter.PAGE, 1, Parameter.GREATEST_PAGE);
        int size = reader.number(Parameter.SIZE, Parameter.DEFAULT_SIZE, Parameter.GREATEST_SIZE);
        reader.format();
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        var links = new Paging(request.path(), reader.given(), page, size, all.size()).links();
        var items = all.stream().skip((page - 1L) * size).limit(size).map(view).toList();
        return RestResponse.ResponseBuilder.ok(new Page<>(items, all.size(), page, size, catalog.version(), links))
                .header(HttpHeaders.LINK, Paging.header(links))
                .build();
    }
}
