package org.incentivekb.api.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.incentivekb.api.http.EntityTags;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.reference.CodeView;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.vocabulary.Kind;
import org.jboss.resteasy.reactive.RestMulti;

/** Makes files of the lists that requests ask for; each method throws {@link ProblemException} where parameters are faulty. */
@Singleton
class FileExports {

    private final LiveDataset current;
    private final ObjectMapper json;

    FileExports(LiveDataset current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    /**
     * @param kind the kind of a list that is of one kind only, else null
     * @param name of the list, for the file's
     */
    RestMulti<byte[]> incentives(HttpServerRequest request, Kind kind, String name, Format format) {
        var catalog = current.get();
        var reader = new ParameterReader(
                request, kind == null ? QueryParameter.INCENTIVES : QueryParameter.OF_ONE_KIND, catalog);
        var query = IncentiveParameters.read(reader, kind).query();
        return file(
                request, catalog, reader, name, format, CsvColumns.INCENTIVES, () -> Arrays.stream(catalog.all(query))
                        .mapToObj(catalog::whole)
                        .iterator());
    }

    RestMulti<byte[]> sources(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                catalog,
                "sources",
                format,
                CsvColumns.SOURCES,
                catalog.sources().values(),
                SourceView::of);
    }

    RestMulti<byte[]> regions(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                catalog,
                "regions",
                format,
                CsvColumns.REGIONS,
                catalog.regions().all(),
                RegionView::of);
    }

    RestMulti<byte[]> organizations(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                catalog,
                "organizations",
                format,
                CsvColumns.ORGANIZATIONS,
                catalog.organizations().values(),
                CodeView::of);
    }

    private <E> RestMulti<byte[]> views(
            HttpServerRequest request,
            Catalog catalog,
            String name,
            Format format,
            CsvColumns table,
            Collection<E> all,
            BiFunction<E, Catalog, ?> view) {
        var reader = new ParameterReader(request, QueryParameter.PAGED, catalog);
        return file(request, catalog, reader, name, format, table, () -> all.stream()
                .map(entity -> bytes(view.apply(entity, catalog)))
                .iterator());
    }

    private static RestMulti<byte[]> file(
            HttpServerRequest request,
            Catalog catalog,
            ParameterReader reader,
            String name,
            Format format,
            CsvColumns table,
            Supplier<Iterator<byte[]>> records) {
        reader.refuseOnFile();
        if (format != Format.CSV) {
            reader.refuseWithoutCsv();
        }
        var columns = format == Format.CSV ? reader.columns(table) : List.<String>of();
        boolean byteOrderMark = Boolean.TRUE.equals(reader.flag(QueryParameter.BOM));
        reader.refuseFaults();
        // Only here is it sure that there is a file; Bodiless sees none.
        if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            request.response().headersEndHandler(sent -> {
                request.response().headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_ENCODING);
                EntityTags.add(catalog, request);
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
                "attachment; filename=\"" + name + "-" + catalog.version() + "." + format.code() + "\"");
        // The framework compresses no streams, and says so beforehand.
        request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        // It would send the media type with the server's own preference in it.
        request.response().headersEndHandler(sent -> {
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType());
            EntityTags.add(catalog, request);
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
