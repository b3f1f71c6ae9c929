package org.incentivekb.api.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.incentivekb.api.export.CsvColumns;
import org.incentivekb.api.parameter.QueryParameter;

/** The lists as files, CSV and NDJSON, in the OpenAPI document. */
final class FileResponses {

    private static final Map<String, CsvColumns> TABLES = Map.of(
            "/api/v1/sources", CsvColumns.SOURCES,
            "/api/v1/regions", CsvColumns.REGIONS,
            "/api/v1/organizations", CsvColumns.ORGANIZATIONS,
            "/api/v1/figures", CsvColumns.FIGURES,
            "/api/v1/match", CsvColumns.MATCH,
            "/api/v1/compare", CsvColumns.COMPARISON,
            "/api/v1/codelists", CsvColumns.CODE_LISTS);

    private FileResponses() {}

    /** The columns that there are depend on the list. */
    static org.eclipse.microprofile.openapi.models.parameters.Parameter columns(String path) {
        var names = TABLES.getOrDefault(path, CsvColumns.INCENTIVES).names();
        var example = names.get(0) + "," + names.get(1);
        return OASFactory.createParameter()
                .name(QueryParameter.COLUMNS.code())
                .in(In.QUERY)
                .description(QueryParameter.COLUMNS.description() + " There are: " + String.join(", ", names)
                        + ". Example: `" + example + "`.")
                .schema(QueryParameter.COLUMNS.schema().addExample(example));
    }

    static void describe(APIResponse success) {
        success.getContent()
                .addMediaType(
                        "text/csv",
                        OASFactory.createMediaType()
                                .schema(text("The whole list as a table (RFC 4180); the first row names the columns.")))
                .addMediaType(
                        "application/x-ndjson",
                        OASFactory.createMediaType().schema(text("The whole list, one JSON object a line.")));
    }

    static void describeFeed(APIResponse success) {
        success.getContent()
                .addMediaType(
                        "application/atom+xml",
                        OASFactory.createMediaType()
                                .schema(text("The same page as an Atom feed (RFC 4287), an entry for each change.")));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
