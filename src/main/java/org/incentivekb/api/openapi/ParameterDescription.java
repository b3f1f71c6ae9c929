package org.incentivekb.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.QueryParameter;

/** A query parameter in the OpenAPI document. */
final class ParameterDescription {

    private ParameterDescription() {}

    static org.eclipse.microprofile.openapi.models.parameters.Parameter of(Parameter parameter, String path) {
        if (parameter == QueryParameter.COLUMNS) {
            return FileResponses.columns(path);
        }
        var schema = parameter.isRepeatable()
                ? OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(parameter.schema())
                        .maxItems(parameter.most())
                : parameter.schema();
        // The example stands in the schema: Swagger UI would fill in one that stands in the parameter,
        // and so narrow every first try by all filters at once; only without one that is required there is no first
        // try.
        // It fills in defaults too: those are in the description where they depend on other parameters or do not go
        // with a file.
        var described = OASFactory.createParameter()
                .name(parameter.code())
                .in(In.QUERY)
                .description(parameter.description(path) + " Example: `" + parameter.example() + "`.")
                .schema(schema.getRef() == null ? schema.addExample(parameter.exampleValue()) : schema);
        if (parameter.isRepeatable() && parameter.least() > 0) {
            schema.minItems(parameter.least());
        }
        return parameter.least() > 0 ? described.required(true).example(parameter.exampleValue()) : described;
    }
}
