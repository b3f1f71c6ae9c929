package org.incentivekb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.incentivekb.model.Kind;
import org.jboss.resteasy.reactive.RestMulti;

/** Makes files of the lists that requests ask for; each method throws {@link ProblemException} where parameters are faulty. */
@ApplicationScoped
class Exports {

    private final CurrentCatalog current;
    private final ObjectMapper json;

    Exports(CurrentCatalog current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    /**
     * @param kind the kind of a list that is of one kind only, else null
     * @param name of the list, for the file's
     */
    RestMulti<byte[]> incentives(HttpServerRequest request, Kind kind, String name, Format format) {
        var catalog = current.get();
        var reader = new ParameterReader(request, kind == null ? Parameter.INCENTIVES : Parameter.OF_ONE_KIND, catalog);
        var query = IncentiveParameters.read(reader, kind).query();
        return file(
                reader,
                format,
                CsvColumns.INCENTIVES,
                () -> Arrays.stream(catalog.all(query)).mapToObj(catalog::whole).iterator(),
                name + "-" + catalog.version());
    }

    RestMulti<byte[]> sources(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                format,
                CsvColumns.SOURCES,
                catalog.sources().values(),
                source -> SourceView.of(source, catalog),
                "sources");
    }

    RestMulti<byte[]> regions(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                format,
                CsvColumns.REGIONS,
                catalog.regions().all(),
                region -> RegionView.of(region, catalog),
                "regions");
    }

    RestMulti<byte[]> organizations(HttpServerRequest request, Format format) {
        var catalog = current.get();
        return views(
                request,
                format,
                CsvColumns.ORGANIZATIONS,
                catalog.organizations().values(),
                organization -> CodeView.of(organization, catalog),
                "organizations");
    }

    private <E> RestMulti<byte[]> views(
            HttpServerRequest request,
            Format format,
            CsvColumns table,
            Collection<E> all,
            Function<E, ?> view,
            String name) {
        var catalog = current.get();
        var reader = new ParameterReader(request, Parameter.PAGED, catalog);
        return file(
                reader,
                format,
                table,
                () -> all.stream().map(view).map(this::bytes).iterator(),
                name + "-" + catalog.version());
    }

    private static RestMulti<byte[]> file(
            ParameterReader reader, Format format, CsvColumns table, Supplier<Iterator<byte[]>> records, String name) {
        reader.refuseOnFile(Parameter.PAGE, Parameter.SIZE);
        if (format != Format.CSV) {
            reader.refuseWithoutCsv();
        }
        var columns = reader.columns(table);
        boolean byteOrderMark = Boolean.TRUE.equals(reader.flag(Parameter.BOM));
        reader.refuseFaults();
        return format == Format.CSV
                ? Export.csv(records.get(), table, columns, byteOrderMark, name)
                : Export.ndjson(records.get(), name);
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
