package org.incentivekb.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.incentivekb.Limits;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Text;

/**
 * One mapping of a seed file, read field by field. What cannot be read is noted as a fault and comes back as null (or left out of a
 * list), so that reading goes on and every fault is found at once. Keys that nobody asked for are faults.
 */
final class FieldReader {

    private final FileFaults faults;
    private final String path;
    private final JsonNode node;
    private final Set<String> known = new HashSet<>();

    FieldReader(FileFaults faults, String path, JsonNode node) {
        this.faults = faults;
        this.path = path;
        this.node = node;
    }

    String text(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual() && !value.isNumber()) {
            return fault(field, "must be a text");
        }
        return value.asText().strip();
    }

    /** A reference by id or code; an export gives it as an object that holds it under {@code key}. */
    String reference(String field, String key) {
        var value = value(field);
        return value != null && value.isObject() ? value.path(key).asText() : text(field);
    }

    boolean flag(String field) {
        var value = value(field);
        if (value != null && !value.isBoolean()) {
            fault(field, "must be true or false");
        }
        return value != null && value.asBoolean();
    }

    BigDecimal number(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            return fault(field, "must be a number");
        }
        var number = value.decimalValue().stripTrailingZeros();
        return number.scale() > Limits.NUMBER_DECIMALS
                        || (long) number.precision() - number.scale() > Limits.NUMBER_DIGITS
                ? fault(
                        field,
                        "must have at most " + Limits.NUMBER_DIGITS + " digits, and " + Limits.NUMBER_DECIMALS
                                + " after a point")
                : number;
    }

    Integer integer(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        return value.isIntegralNumber() && value.canConvertToInt()
                ? Integer.valueOf(value.intValue())
                : fault(field, "must be a whole number");
    }

    PartialDate date(String field) {
        return parsed(field, PartialDate::new);
    }

    LocalDate day(String field) {
        return parsed(field, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("must be a day of the form 2021-09-16", e);
            }
        });
    }

    <E extends Enum<E> & Code> E code(String field, Class<E> vocabulary) {
        var text = text(field);
        return text == null ? null : code(field, text, vocabulary);
    }

    /** A list of codes, empty where it is left out. */
    <E extends Enum<E> & Code> List<E> codesIfAny(String field, Class<E> vocabulary) {
        var codes = new ArrayList<E>();
        var items = array(field);
        for (int i = 0; i < items.size(); i++) {
            codes.add(code(field + "[" + i + "]", items.get(i).asText(), vocabulary));
        }
        codes.removeIf(Objects::isNull);
        return codes;
    }

    /** A list of codes, which must stand there even where it is empty: so that nobody just forgets it. */
    <E extends Enum<E> & Code> List<E> codes(String field, Class<E> vocabulary) {
        if (!node.hasNonNull(field)) {
            fault(field, "is missing; [] where there is none");
        }
        return codesIfAny(field, vocabulary);
    }

    List<Integer> integers(String field) {
        var numbers = new ArrayList<Integer>();
        for (var item : array(field)) {
            if (item.isIntegralNumber() && item.canConvertToInt()) {
                numbers.add(item.intValue());
            } else {
                fault(field, "must hold whole numbers only");
            }
        }
        return numbers;
    }

    Text words(String field) {
        return object(field, words -> new Text(words.text("zh"), words.text("en")));
    }

    <T> T object(String field, Function<FieldReader, T> reader) {
        var value = value(field);
        return value == null ? null : read(field, value, reader);
    }

    <T> List<T> list(String field, Function<FieldReader, T> reader) {
        var objects = new ArrayList<T>();
        var items = array(field);
        for (int i = 0; i < items.size(); i++) {
            objects.add(read(field + "[" + i + "]", items.get(i), reader));
        }
        objects.removeIf(Objects::isNull);
        return objects;
    }

    /** A field that exports carry and nobody writes: it is derived again, not read. */
    void derived(String field) {
        if (faults.exported()) {
            known.add(field);
        } else if (node.has(field)) {
            known.add(field);
            fault(field, "is derived and cannot be written");
        }
    }

    /** Reads a mapping whole: all that the reader does not ask for is a fault. */
    static <T> T readWhole(FileFaults faults, String path, JsonNode node, Function<FieldReader, T> reader) {
        if (!node.isObject()) {
            faults.add(path, "must be a mapping of fields");
            return null;
        }
        var fields = new FieldReader(faults, path, node);
        var result = reader.apply(fields);
        node.fieldNames().forEachRemaining(key -> {
            if (!fields.known.contains(key)) {
                faults.unknown(fields.at(key), key, fields.known);
            }
        });
        return result;
    }

    private <T> T read(String field, JsonNode value, Function<FieldReader, T> reader) {
        return readWhole(faults, at(field), value, reader);
    }

    private <E extends Enum<E> & Code> E code(String field, String text, Class<E> vocabulary) {
        return Code.of(vocabulary, text).orElseGet(() -> {
            faults.unknown(at(field), text, Code.labels(vocabulary));
            return null;
        });
    }

    private <T> T parsed(String field, Function<String, T> parser) {
        var text = text(field);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException e) {
            return fault(field, "'" + text + "': " + e.getMessage());
        }
    }

    private List<JsonNode> array(String field) {
        var value = value(field);
        var items = new ArrayList<JsonNode>();
        if (value != null && !value.isArray()) {
            fault(field, "must be a list");
        } else if (value != null) {
            value.forEach(items::add);
        }
        return items;
    }

    private JsonNode value(String field) {
        known.add(field);
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T fault(String field, String reason) {
        faults.add(at(field), reason);
        return null;
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
