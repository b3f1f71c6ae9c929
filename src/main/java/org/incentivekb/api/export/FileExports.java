package org.incentivekb.api.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.incentivekb.api.compare.CompareWriter;
import org.incentivekb.api.figures.RecordFigures;
import org.incentivekb.api.http.Compression;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.match.MatchParameters;
import org.incentivekb.api.match.MatchWriter;
import org.incentivekb.api.parameter.ComparisonParameters;
import org.incentivekb.api.parameter.FigureParameters;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.api.reference.CodeListView;
import org.incentivekb.api.reference.CodeView;
import org.incentivekb.api.reference.OrganizationView;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceTexts;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.Today;
import org.incentivekb.model.vocabulary.Kind;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes files of the lists that requests ask for; each method throws {@link ProblemException} where parameters are faulty. */
@Singleton
class FileExports {

    private final ObjectMapper json;
    private final FileSender files;

    FileExports(ObjectMapper json, FileSender files) {
        this.json = json;
        this.files = files;
    }

    /**
     * @param kind the kind of a list that is of one kind only, else null
     * @param name of the list, for the file's
     */
    RestResponse<FileSender.File> incentives(RoutingContext context, Kind kind, String name, Format format) {
        var catalog = RequestVersion.catalog(context);
        var reader = reader(context, IncentiveParameters.taken(kind));
        var query = IncentiveParameters.read(reader, kind).query();
        return file(context, reader, name, format, CsvColumns.INCENTIVES, () -> Arrays.stream(catalog.all(query))
                .mapToObj(catalog::whole)
                .iterator());
    }

    RestResponse<FileSender.File> figures(RoutingContext context, Format format) {
        var catalog = RequestVersion.catalog(context);
        var reader = reader(context, QueryParameter.FIGURES);
        var parameters = FigureParameters.read(reader);
        return file(context, reader, "figures", format, CsvColumns.FIGURES, () -> Arrays.stream(
                        catalog.all(parameters.query()))
                .mapToObj(record -> RecordFigures.of(catalog.whole(record), parameters.filter()))
                .flatMap(List::stream)
                .iterator());
    }

    /** The candidates of all pages. */
    RestResponse<FileSender.File> match(RoutingContext context, Format format) {
        var catalog = RequestVersion.catalog(context);
        var path = RequestedUri.path(context.request());
        var today = Today.day();
        var reader =
                MatchParameters.reader(QueryString.parameters(context.request().query()), catalog, today);
        var parameters = MatchParameters.read(reader, catalog, today);
        return file(
                context, reader, "match", format, CsvColumns.MATCH, () -> MatchWriter.items(path, parameters, catalog));
    }

    RestResponse<FileSender.File> comparison(RoutingContext context, Format format) {
        var catalog = RequestVersion.catalog(context);
        var reader = reader(context, QueryParameter.COMPARISON);
        var parameters = ComparisonParameters.read(reader, Today.day());
        var path = RequestedUri.path(context.request());
        return file(context, reader, "comparison", format, CsvColumns.COMPARISON, () -> CompareWriter.cells(
                        path, parameters, catalog)
                .iterator());
    }

    RestResponse<FileSender.File> sources(RoutingContext context, Format format) {
        var version = RequestVersion.of(context);
        var reader = reader(context, QueryParameter.SOURCES);
        var parameters = ListParameters.read(reader);
        return file(
                context,
                reader,
                "sources",
                format,
                CsvColumns.SOURCES,
                () -> SourceTexts.matching(version, parameters).stream()
                        .map(source -> bytes(SourceView.of(source, version.catalog())))
                        .iterator());
    }

    /** As NDJSON what the seeds say, which can be loaded again; as CSV all that there is, a code a row. */
    RestResponse<FileSender.File> codeLists(RoutingContext context, Format format) {
        var catalog = RequestVersion.catalog(context);
        var reader = reader(context, QueryParameter.CODE_LISTS);
        return file(
                context,
                reader,
                "codelists",
                format,
                CsvColumns.CODE_LISTS,
                () -> format == Format.NDJSON
                        ? catalog.codeLists().added().stream().map(this::bytes).iterator()
                        : CodeListView.all(catalog).stream()
                                .flatMap(list -> list.codes().stream().map(code -> bytes(row(list.name(), code))))
                                .iterator());
    }

    private ObjectNode row(String list, CodeView code) {
        ObjectNode row = json.valueToTree(code);
        return row.put("list", list);
    }

    RestResponse<FileSender.File> regions(RoutingContext context, Format format) {
        var regions = RequestVersion.catalog(context).regions().all();
        return views(context, "regions", format, CsvColumns.REGIONS, regions, RegionView::of);
    }

    RestResponse<FileSender.File> organizations(RoutingContext context, Format format) {
        var organizations = RequestVersion.catalog(context).organizations().values();
        return views(context, "organizations", format, CsvColumns.ORGANIZATIONS, organizations, OrganizationView::of);
    }

    private <E> RestResponse<FileSender.File> views(
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

    private static ParameterReader reader(RoutingContext context, Set<Parameter> taken) {
        return new ParameterReader(
                QueryString.parameters(context.request().query()), taken, RequestVersion.catalog(context));
    }

    private RestResponse<FileSender.File> file(
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
        var labels = new CsvLabels(RequestVersion.catalog(context));
        var pieces = format == Format.CSV
                ? FileStream.csv(records, columns, record -> table.row(columns, record, labels), byteOrderMark)
                : FileStream.ndjson(records);
        boolean isGzip = Compression.takesGzip(context.request());
        var file = RestResponse.ResponseBuilder.ok(files.file(context, isGzip ? new GzipPieces(pieces) : pieces));
        Compression.set(context.request(), isGzip);
        return file.header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-"
                                + RequestVersion.catalog(context).version() + "." + format.code() + "\"")
                .build();
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
