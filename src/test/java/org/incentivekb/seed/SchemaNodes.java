package org.incentivekb.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Unit;

/** What JSON Schemas are made of, in the form that editors show best, and their text. */
final class SchemaNodes {

    private static final String DAY = "[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String PARTIAL_DATE = "[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));

    static {
        PRINTER.indentObjectsWith(LINES);
        PRINTER.indentArraysWith(LINES);
    }

    private SchemaNodes() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode list(ObjectNode items) {
        return node().put("type", "array").set("items", items);
    }

    /** A list, of which one may stand by itself. */
    static ObjectNode oneOrList(ObjectNode items) {
        var schema = node();
        schema.putArray("oneOf").add(items).add(list(items.deepCopy()).put("minItems", 1));
        return schema;
    }

    /** A choice of codes, with what VS Code and IntelliJ each show beside them. */
    static ObjectNode codes(Map<String, String> labels) {
        var schema = node().put("type", "string");
        labels.keySet().forEach(schema.putArray("enum")::add);
        labels.values().forEach(schema.putArray("enumDescriptions")::add);
        var metadata = schema.putObject("x-intellij-enum-metadata");
        labels.forEach((code, label) -> metadata.putObject(code).put("description", label));
        return schema;
    }

    static Map<String, String> labels(Stream<? extends Code> codes) {
        return codes.collect(Collectors.toMap(
                Code::code, code -> code.label().zh() + " · " + code.label().en(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Lets the measure decide which units there are, so that an editor offers no others. */
    static void unitsByMeasure(ObjectNode mapping, String measure, String unit) {
        ((ObjectNode) mapping.get("properties").get(unit))
                .remove(List.of("enum", "enumDescriptions", "x-intellij-enum-metadata"));
        var rules = mapping.putArray("allOf");
        var measures = Arrays.stream(Measure.values())
                .collect(Collectors.groupingBy(Measure::units, LinkedHashMap::new, Collectors.toList()));
        measures.forEach((units, those) -> {
            var rule = rules.addObject();
            var when = rule.putObject("if");
            var codes = when.putObject("properties").putObject(measure).putArray("enum");
            those.forEach(one -> codes.add(one.code()));
            when.putArray("required").add(measure);
            var inOrder = Arrays.stream(Unit.values()).filter(units::contains);
            rule.putObject("then").putObject("properties").set(unit, codes(labels(inOrder)));
        });
    }

    /** Bean Validation looks at the whole text, JSON Schema at any part of it; VS Code says the message. */
    static ObjectNode pattern(ObjectNode schema, String regexp, String message) {
        return schema.put("pattern", "^(" + regexp + ")$").put("patternErrorMessage", message);
    }

    static ObjectNode day() {
        return pattern(node().put("type", "string"), DAY, "must be a day of the form 2021-09-16");
    }

    static ObjectNode partialDate() {
        var schema = node();
        // A year alone is a number in YAML.
        schema.putArray("type").add("string").add("integer");
        return pattern(schema, PARTIAL_DATE, "must be a date of the form 2008, 2015-09 or 2021-09-16")
                .put("minimum", 1000)
                .put("maximum", 9999);
    }

    static ObjectNode moment() {
        return pattern(
                partialDate(),
                PARTIAL_DATE + "|" + DAY + "T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})",
                "must be a date, or a time of the form 2026-02-11T17:00+01:00");
    }

    static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String text(JsonNode schema) {
        try {
            return new JsonMapper().writer(PRINTER).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
