package org.incentivekb.api.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.model.vocabulary.Vocabulary;

/** The schemas in the OpenAPI document: the vocabularies' codes, and names and order as a reader expects them. */
final class Schemas {

    /** Schemas of the vocabularies whose type is not called as they are. */
    private static final Map<Vocabulary, String> TYPES = Map.of(
            Vocabulary.RELATION_TYPE,
            "RelationType",
            Vocabulary.GAP_REASON,
            "GapReason",
            Vocabulary.SOURCE_TYPE,
            "SourceType");

    private Schemas() {}

    static void complete(OpenAPI document) {
        var schemas = new TreeMap<>(document.getComponents().getSchemas());
        for (var vocabulary : Vocabulary.values()) {
            var schema = schemas.get(type(vocabulary));
            if (schema != null) {
                var codes = new ArrayList<Object>(vocabulary.labels().keySet());
                schema.setEnumeration(codes);
                schema.setExamples(List.of(codes.get(0)));
                schema.setDescription(vocabulary.description() + ": " + labels(vocabulary) + ".");
            }
        }
        inOrder(schemas.get("IncentiveRecord"), schemas.get("IncentiveItem"));
        schemas.get("IncentiveItem").addProperty("matchedIn", matchedIn());
        document.getComponents().setSchemas(pagesNamed(document, schemas));
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

    /** A record begins with all that a list's item has. */
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

    private static String type(Vocabulary vocabulary) {
        var name = vocabulary.name();
        return TYPES.getOrDefault(vocabulary, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
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
