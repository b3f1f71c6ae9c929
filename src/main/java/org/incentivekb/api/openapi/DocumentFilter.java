package org.incentivekb.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.vocabulary.Vocabulary;

/** Completes the OpenAPI document from what the code itself goes by: the parameters, the vocabularies, the problems, the headers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Problems.describe(document);
        Schemas.complete(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            var operation = item.getGET();
            QueryParameter.takenBy(path)
                    .forEach(parameter -> operation.addParameter(
                            parameter == QueryParameter.COLUMNS ? Files.columns(path) : parameter(parameter)));
            responses(operation, path);
        });
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(QueryParameter parameter) {
        var schema = parameter.isRepeatable()
                ? OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(schema(parameter))
                : schema(parameter);
        // The example stands in the schema: Swagger UI would fill in one that stands in the parameter,
        // and so narrow every first try by all filters at once. It fills in defaults too: those are in the description
        // where they depend on other parameters or do not go with a file.
        return OASFactory.createParameter()
                .name(parameter.code())
                .in(In.QUERY)
                .description(parameter.description() + " Example: `" + parameter.example() + "`.")
                .schema(schema.addExample(
                        parameter.isRepeatable() ? List.of(parameter.example()) : example(parameter)));
    }

    private static Object example(QueryParameter parameter) {
        return switch (parameter) {
            case PAGE, SIZE -> Integer.valueOf(parameter.example());
            case MIN_AMOUNT, MAX_AMOUNT -> Long.valueOf(parameter.example());
            case HAS_AMOUNT, BOM -> Boolean.valueOf(parameter.example());
            default -> parameter.example();
        };
    }

    static Schema schema(QueryParameter parameter) {
        var schema = OASFactory.createSchema();
        return switch (parameter) {
            case KIND, STATUS, INDUSTRY, SUPPORT, BENEFICIARY, SCOPE -> codes(schema, parameter);
            case REGION -> schema.addType(Schema.SchemaType.STRING).pattern("^[1-9]\\d{5}$");
            case Q -> schema.addType(Schema.SchemaType.STRING).minLength(1).maxLength(ParameterReader.LONGEST_SEARCH);
            case ORGANIZATION, SOURCE -> schema.addType(Schema.SchemaType.STRING);
            case MIN_AMOUNT, MAX_AMOUNT ->
                schema.addType(Schema.SchemaType.NUMBER).minimum(java.math.BigDecimal.ZERO);
            case COLUMNS -> schema.addType(Schema.SchemaType.STRING).pattern("^\\w+(,\\w+)*$");
            case FORMAT -> schema.addType(Schema.SchemaType.STRING).enumeration(new ArrayList<>(Format.codes()));
            case HAS_AMOUNT, BOM -> schema.addType(Schema.SchemaType.BOOLEAN);
            case ANNOUNCED_FROM, ANNOUNCED_TO ->
                schema.addType(Schema.SchemaType.STRING).pattern("^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$");
            case SORT -> schema.addType(Schema.SchemaType.STRING).enumeration(new ArrayList<>(Sort.parameterValues()));
            case PAGE -> number(schema, QueryParameter.GREATEST_PAGE);
            case SIZE -> number(schema, QueryParameter.GREATEST_SIZE);
        };
    }

    private static Schema codes(Schema schema, QueryParameter parameter) {
        var vocabulary = Vocabulary.of(parameter.code()).orElseThrow();
        schema.addType(Schema.SchemaType.STRING)
                .enumeration(new ArrayList<>(vocabulary.labels().keySet()));
        return parameter == QueryParameter.SCOPE ? schema.defaultValue("within") : schema;
    }

    private static Schema number(Schema schema, int greatest) {
        return schema.addType(Schema.SchemaType.INTEGER)
                .minimum(java.math.BigDecimal.ONE)
                .maximum(java.math.BigDecimal.valueOf(greatest));
    }

    private static void responses(Operation operation, String path) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse("200");
        success.addHeader(
                "ETag",
                header(
                        "Strong entity tag of this answer; send it back as `If-None-Match`.",
                        "\"0123456789abcdef-1f\""));
        success.addHeader(
                "Last-Modified",
                header("The day on which a record was last touched.", "Mon, 23 Nov 2026 00:00:00 GMT"));
        if (QueryParameter.takenBy(path).contains(QueryParameter.PAGE)) {
            Files.describe(success);
            success.addHeader(
                    "Link",
                    header(
                            "The pages `self`, `first`, `prev`, `next` and `last` (RFC 8288).",
                            "</api/v1/incentives?page=1>; rel=\"self\""));
        }
        responses.addAPIResponse(
                "304",
                OASFactory.createAPIResponse()
                        .description("Nothing has changed since the answer that bore the `If-None-Match` tag."));
        Problems.refer(operation, path);
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
