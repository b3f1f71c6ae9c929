package org.incentivekb.web.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;

/** Lets templates read JSON by its names: {@code {item.title}}. What is absent is null, and so neither shown nor true. */
@TemplateExtension(matchName = TemplateExtension.ANY, priority = JsonProperties.PRIORITY)
public final class JsonProperties {

    /** Before what Qute knows of any object, such as its methods. */
    static final int PRIORITY = 6;

    /** All that an object has, by name: {@code {#for one in dataset.byKind.fields}}. */
    private static final String FIELDS = "fields";

    @TemplateData
    public record Field(String key, Object value) {}

    private JsonProperties() {}

    static Object get(JsonNode json, String name) {
        return name.equals(FIELDS) && !json.has(FIELDS) ? fields(json) : value(json.get(name));
    }

    private static List<Field> fields(JsonNode json) {
        var fields = new ArrayList<Field>();
        json.properties().forEach(field -> fields.add(new Field(field.getKey(), value(field.getValue()))));
        return fields;
    }

    /** Texts and truths as such, lists as lists; numbers and objects stay JSON. */
    private static Object value(JsonNode json) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return null;
        }
        if (json.isArray()) {
            List<Object> values = new ArrayList<>();
            json.forEach(entry -> values.add(value(entry)));
            return values;
        }
        if (json.isNumber()) {
            return json.isInt() ? (Object) json.intValue() : json.decimalValue();
        }
        return json.isTextual() ? json.asText() : json.isBoolean() ? json.booleanValue() : json;
    }
}
