package org.incentivekb.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.Vocabulary;

/** Completes the OpenAPI document from what the code itself goes by: the parameters, the vocabularies, the problems, the headers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, Set<Parameter>> PARAMETERS = Map.of(
            "/api/v1/incentives", Parameter.INCENTIVES,
            "/api/v1/policies", Parameter.OF_ONE_KIND,
            "/api/v1/funds", Parameter.OF_ONE_KIND,
            "/api/v1/subsidies", Parameter.OF_ONE_KIND,
            "/api/v1/infrastructure", Parameter.OF_ONE_KIND,
            "/api/v1/facets", Parameter.FACETS,
            "/api/v1/sources", Parameter.PAGED,
            "/api/v1/regions", Parameter.PAGED,
            "/api/v1/organizations", Parameter.PAGED);

    /** Schemas of the vocabularies whose type is not called as they are. */
    private static final Map<Vocabulary, String> SCHEMAS = Map.of(
            Vocabulary.RELATION_TYPE,
            "RelationType",
            Vocabulary.GAP_REASON,
            "GapReason",
            Vocabulary.SOURCE_TYPE,
            "SourceType");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        problems(document);
        for (var vocabulary : Vocabulary.values()) {
            var schema = document.getComponents().getSchemas().get(schemaName(vocabulary));
            if (schema != null) {
                schema.setEnumeration(new ArrayList<>(vocabulary.labels().keySet()));
                schema.setDescription(vocabulary.description() + ": " + labels(vocabulary) + ".");
            }
        }
        document.getPaths().getPathItems().forEach((path, item) -> {
            var operation = item.getGET();
            PARAMETERS.getOrDefault(path, Set.of()).forEach(parameter -> operation.addParameter(parameter(parameter)));
            responses(operation, path);
        });
    }

    private static String schemaName(Vocabulary vocabulary) {
        var name = vocabulary.name();
        return SCHEMAS.getOrDefault(
                vocabulary, name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT));
    }

    private static String labels(Vocabulary vocabulary) {
        return String.join(
                "; ",
                vocabulary.labels().entrySet().stream()
                        .map(code ->
                                "`" + code.getKey() + "` " + code.getValue().en())
                        .toList());
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(Parameter parameter) {
        var schema = schema(parameter);
        return OASFactory.createParameter()
                .name(parameter.code())
                .in(In.QUERY)
                .description(parameter.description())
                .schema(
                        parameter.isRepeatable()
                                ? OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(schema)
                                : schema)
                .addExample(
                        parameter.code(),
                        OASFactory.createExample()
                                .value(parameter.isRepeatable() ? List.of(parameter.example()) : example(parameter)));
    }

    private static Object example(Parameter parameter) {
        return switch (parameter) {
            case PAGE, SIZE -> Integer.valueOf(parameter.example());
            case MIN_AMOUNT, MAX_AMOUNT -> Long.valueOf(parameter.example());
            case HAS_AMOUNT -> Boolean.valueOf(parameter.example());
            default -> parameter.example();
        };
    }

    private static Schema schema(Parameter parameter) {
        var schema = OASFactory.createSchema();
        return switch (parameter) {
            case KIND, STATUS, INDUSTRY, SUPPORT, BENEFICIARY, SCOPE -> codes(schema, parameter);
            case REGION -> schema.addType(Schema.SchemaType.STRING).pattern("^[1-9]\\d{5}$");
            case Q -> schema.addType(Schema.SchemaType.STRING).minLength(1).maxLength(ParameterReader.LONGEST_SEARCH);
            case ORGANIZATION, SOURCE -> schema.addType(Schema.SchemaType.STRING);
            case MIN_AMOUNT, MAX_AMOUNT ->
                schema.addType(Schema.SchemaType.NUMBER).minimum(java.math.BigDecimal.ZERO);
            case HAS_AMOUNT -> schema.addType(Schema.SchemaType.BOOLEAN);
            case ANNOUNCED_FROM, ANNOUNCED_TO ->
                schema.addType(Schema.SchemaType.STRING).pattern("^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$");
            case SORT ->
                schema.addType(Schema.SchemaType.STRING)
                        .enumeration(new ArrayList<>(Sort.parameterValues()))
                        .defaultValue("-announced");
            case PAGE -> number(schema, Parameter.GREATEST_PAGE, 1);
            case SIZE -> number(schema, Parameter.GREATEST_SIZE, Parameter.DEFAULT_SIZE);
        };
    }

    private static Schema codes(Schema schema, Parameter parameter) {
        var vocabulary = Vocabulary.of(parameter.code()).orElseThrow();
        schema.addType(Schema.SchemaType.STRING)
                .enumeration(new ArrayList<>(vocabulary.labels().keySet()));
        return parameter == Parameter.SCOPE ? schema.defaultValue("within") : schema;
    }

    private static Schema number(Schema schema, int greatest, int otherwise) {
        return schema.addType(Schema.SchemaType.INTEGER)
                .minimum(java.math.BigDecimal.ONE)
                .maximum(java.math.BigDecimal.valueOf(greatest))
                .defaultValue(otherwise);
    }

    private static void responses(Operation operation, String path) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse("200");
        success.addHeader(
                "ETag",
                header(
                        "Strong entity tag of this answer; send it back as `If-None-Match`.",
                        "\"0123456789abcdef-1i\""));
        success.addHeader(
                "Last-Modified",
                header("The day on which a record was last touched.", "Mon, 23 Nov 2026 00:00:00 GMT"));
        if (PARAMETERS.getOrDefault(path, Set.of()).contains(Parameter.PAGE)) {
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
        responses.addAPIResponse("400", OASFactory.createAPIResponse().ref("BadRequest"));
        if (path.endsWith("}")) {
            responses.addAPIResponse("404", OASFactory.createAPIResponse().ref("NotFound"));
        }
        for (var status : List.of("405", "406", "414", "500")) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("Failure"));
        }
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    private static void problems(OpenAPI document) {
        var components = document.getComponents();
        components.addResponse(
                "BadRequest", problem("Parameters that cannot be used as given; `errors` names every one.", """
                {"type":"urn:incentive-kb:invalid-parameters","title":"Invalid parameters","status":400,\
                "detail":"1 parameter cannot be used as given; see errors.","instance":"/api/v1/incentives?scope=withn",\
                "errors":[{"parameter":"scope","value":"withn","reason":"unknown scope",\
                "allowed":["within","applies","exact"],"didYouMean":"within"}]}"""));
        components.addResponse("NotFound", problem("Nothing has this id.", """
                {"type":"urn:incentive-kb:not-found","title":"Not found","status":404,\
                "detail":"No code list has this name","instance":"/api/v1/codelists/suport",\
                "errors":[]}"""));
        components.addResponse(
                "Failure",
                problem(
                        "The method, the media type or the length of the URL cannot be served, or the service failed.",
                        """
                {"type":"about:blank","title":"Method Not Allowed","status":405,\
                "detail":"POST is not possible: the service is read-only, use GET or HEAD","instance":"/api/v1/incentives"}"""));
    }

    private static APIResponse problem(String description, String example) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .addExample(
                                                "problem",
                                                OASFactory.createExample().value(example))));
    }
}
