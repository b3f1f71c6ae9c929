package org.incentivekb.api.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Vocabulary;

/** The schemas in the OpenAPI document: the vocabularies' codes, and names and order as a reader expects them. */
final class Schemas {

    private Schemas() {}

    static void complete(OpenAPI document) {
        var schemas = new TreeMap<>(document.getComponents().getSchemas());
        // A parameter refers to it; it stands in no answer.
        schemas.put(
                Vocabulary.SCOPE.schema(),
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).defaultValue(Scope.WITHIN.code()));
        schemas.put(
                Vocabulary.CODE_SCOPE.schema(),
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).defaultValue(CodeScope.NAMED.code()));
        for (var vocabulary : List.of(Vocabulary.COLLECTION, Vocabulary.GAP_FIELD)) {
            schemas.putIfAbsent(vocabulary.schema(), OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        for (var vocabulary : Vocabulary.values()) {
            if (schemas.containsKey(vocabulary.schema())) {
                vocabulary(vocabulary, schemas.get(vocabulary.schema()));
            }
        }
        for (var vocabulary :
                List.of(Vocabulary.FORM, Vocabulary.INDUSTRY, Vocabulary.SUPPORT, Vocabulary.BENEFICIARY)) {
            var codes = new ArrayList<Object>(vocabulary.labels().keySet());
            codes.add(Filter.NONE);
            schemas.put(
                    vocabulary.schemaOrNone(),
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .enumeration(codes)
                            .description(vocabulary.description().en() + ": a code, or `none` for records without one.")
                            .examples(List.of(codes.get(0))));
        }
        // Described for the schemas of seeds; they stand in no answer.
        List.of("SeedCodeList", "ListedCode", "Relation").forEach(schemas::remove);
        inOrder(schemas.get("IncentiveRecord"), schemas.get("IncentiveItem"));
        inOrder(schemas.get("SourceRecord"), schemas.get("Source"));
        schemas.get("IncentiveItem").addProperty("matchedIn", matchedIn());
        schemas.get("FigureItem").addProperty("position", position()).addRequired("position");
        schemas.values().forEach(Schemas::referWithoutType);
        document.getComponents().setSchemas(pagesNamed(document, schemas));
    }

    private static void vocabulary(Vocabulary vocabulary, Schema schema) {
        var codes = new ArrayList<Object>(vocabulary.labels().keySet());
        schema.setEnumeration(codes);
        schema.setExamples(List.of(codes.get(0)));
        schema.setDescription(vocabulary.description().en() + ": " + labels(vocabulary) + ".");
    }

    /** A reference says the type; generators take one beside it for a type of its own. */
    private static void referWithoutType(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Schemas::referWithoutType);
        }
        if (schema.getItems() != null) {
            referWithoutType(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            referWithoutType(schema.getAdditionalPropertiesSchema());
        }
    }

    /** Only a search adds it, and only to the items of a list. */
    private static Schema matchedIn() {
        var fields = Arrays.stream(SearchField.values()).map(SearchField::code).toList();
        var field =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).enumeration(new ArrayList<Object>(fields));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(field)
                .description("Only with `q`: the fields in which its words occur")
                .addExample(List.of(fields.get(0)));
    }

    private static Schema position() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description("Its place among the figures of the incentive, counted from 1")
                .addExample(1);
    }

    /** A record, whole, begins with all that a list's item has. */
    private static void inOrder(Schema whole, Schema item) {
        var properties = new LinkedHashMap<>(item.getProperties());
        properties.putAll(whole.getProperties());
        whole.setProperties(properties);
    }

    /** PageSourceView → SourcePage. What is generic itself is nobody's answer. */
    private static Map<String, Schema> pagesNamed(OpenAPI document, Map<String, Schema> schemas) {
        var named = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> named.put(pageNamed(name), schema));
        named.remove("Page");
        document.getPaths().getPathItems().values().forEach(path -> path.getGET()
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(media -> {
                    var schema = media.getSchema();
                    if (schema != null && schema.getRef() != null) {
                        schema.setRef(pageNamed(schema.getRef().replaceFirst(".*/", "")));
                    }
                }));
        return named;
    }

    private static String pageNamed(String name) {
        return name.startsWith("Page") && name.endsWith("View")
                ? name.substring("Page".length(), name.length() - "View".length()) + "Page"
                : name;
    }

    private static String labels(Vocabulary vocabulary) {
        return String.join(
                "; ",
                vocabulary.labels().entrySet().stream()
                        .map(code ->
                                "`" + code.getKey() + "` " + code.getValue().en())
                        .toList());
    }
}
