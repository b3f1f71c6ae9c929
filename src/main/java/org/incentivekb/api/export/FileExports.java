package org.incentivekb.api.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.incentivekb.api.http.Compression;
import org.incentivekb.api.http.ConditionalRequests;
import org.incentivekb.api.http.EntityTags;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.reference.OrganizationView;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.vocabulary.Kind;
import org.jboss.resteasy.reactive.RestMulti;

/** Makes files of the lists that requests ask for; each method throws {@link ProblemException} where parameters are faulty. */
@Singleton
class FileExports {

    private final ObjectMapper json;

    FileExports(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param kind the kind of a list that is of one kind only, else null
     * @param name of the list, for the file's
     */
    RestMulti<byte[]> incentives(RoutingContext context, Kind kind, String name, Format format) {
        var catalog = RequestVersion.catalog(context);
        var reader = reader(context, IncentiveParameters.taken(kind));
        var query = IncentiveParameters.read(reader, kind).query();
        return file(context, reader, name, format, CsvColumns.INCENTIVES, () -> Arrays.stream(catalog.all(query))
                .mapToObj(catalog::whole)
                .iterator());
    }

    RestMulti<byte[]> sources(RoutingContext context, Format format) {
        var sources = RequestVersion.catalog(context).sources().values();
        return views(context, "sources", format, CsvColumns.SOURCES, sources, SourceView::of);
    }

    RestMulti<byte[]> regions(RoutingContext context, Format format) {
        var regions = RequestVersion.catalog(context).regions().all();
        return views(context, "regions", format, CsvColumns.REGIONS, regions, RegionView::of);
    }

    RestMulti<byte[]> organizations(RoutingContext context, Format format) {
        var organizations = RequestVersion.catalog(context).organizations().values();
        return views(context, "organizations", format, CsvColumns.ORGANIZATIONS, organizations, OrganizationView::of);
    }

    private <E> RestMulti<byte[]> views(
            RoutingContext context,
            String name,
            Format format,
            CsvColumns table,
            Collection<E> all,
            BiFunction<E, Catalog, ?> view) {
        var catalog = RequestVersion.catalog(context);
        return file(context, reader(context, QueryParameter.PAGED), name, format, table, () -> all.stream()
                .map(entity -> bytes(view.apply(entity, catalog)))
                .iterator());
    }

    private static ParameterReader reader(RoutingContext context, Set<QueryParameter> taken) {
        return new ParameterReader(
                QueryString.parameters(context.request().query()), taken, RequestVersion.catalog(context));
    }

    private static RestMulti<byte[]> file(
            RoutingContext context,
            ParameterReader reader,
            String name,
            Format format,
            CsvColumns table,
            Supplier<Iterator<byte[]>> records) {
        reader.refuseOnFile();
        if (format != Format.CSV) {
            reader.refuseWithoutCsv();
        }
        var columns = format == Format.CSV ? reader.columns(table.names()) : List.<String>of();
        boolean byteOrderMark = Boolean.TRUE.equals(reader.flag(QueryParameter.BOM));
        reader.refuseFaults();
        var request = context.request();
        var version = RequestVersion.of(context);
        // Only here is it sure that there is a file; the filter of responses sees none.
        if (ConditionalRequests.matchesAny(request)) {
            request.response().headersEndHandler(sent -> {
                request.response().headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_ENCODING);
                EntityTags.add(version, request);
            });
            return RestMulti.fromMultiData(Multi.createFrom().<byte[]>empty())
                    .status(Response.Status.NOT_MODIFIED.getStatusCode())
                    .build();
        }
        var pieces = format == Format.CSV
                ? FileStream.csv(records.get(), table, columns, byteOrderMark)
                : FileStream.ndjson(records.get());
        var file = RestMulti.fromMultiData(pieces);
        file.header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "-" + version.catalog().version() + "." + format.code() + "\"");
        Compression.allow(request);
        // It would send the media type with the server's own preference in it. This handler takes the place of the
        // route's, which
        // adds the entity tag to other answers.
        request.response().headersEndHandler(sent -> {
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType());
            EntityTags.add(version, request);
        });
        return file.build();
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
