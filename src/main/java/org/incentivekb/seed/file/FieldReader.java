package org.incentivekb.seed.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incentivekb.Limits;
import org.incentivekb.model.Moment;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Text;

/**
 * One mapping of a seed file, read field by field. What cannot be read is noted as a fault and comes back as null (or left out of a
 * list), so that reading goes on and every fault is found at once. Keys that nobody asked for are faults.
 */
public final class FieldReader {

    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");

    private final FileFaults faults;
    private final String path;
    private final SeedNode.Mapping mapping;
    private final Set<String> known = new HashSet<>();

    private FieldReader(FileFaults faults, String path, SeedNode.Mapping mapping) {
        this.faults = faults;
        this.path = path;
        this.mapping = mapping;
    }

    public String text(String field) {
        var scalar = scalar(field);
        return scalar == null ? null : text(field, scalar);
    }

    private String text(String field, SeedNode.Scalar scalar) {
        var misread = scalar.misread();
        if (misread.isPresent()) {
            return fault(
                    field,
                    "'" + scalar.text() + "' may be read as " + misread.get()
                            + "; put it in quotes where it is a text");
        }
        var unseen = Characters.unseen(scalar.text());
        if (unseen.isPresent()) {
            return fault(field, "holds the character " + unseen.get() + ", which nobody sees");
        }
        var text = scalar.text().strip();
        return text.isEmpty() && !scalar.text().isEmpty() ? fault(field, "holds nothing but white space") : text;
    }

    /**
     * A reference by id or code; an export gives it as an object that holds it under {@code key}.
     *
     * @param others what else such an object holds
     */
    public String reference(String field, String key, String... others) {
        if (!(mapping.fields().get(field) instanceof SeedNode.Mapping) || !faults.isExport()) {
            return text(field);
        }
        return object(field, reference -> {
            reference.known.addAll(List.of(others));
            return reference.text(key);
        });
    }

    /** False where it is left out. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(flagIfAny(field));
    }

    /** Null where it is left out. */
    public Boolean flagIfAny(String field) {
        var scalar = scalar(field);
        if (scalar == null) {
            return null;
        }
        boolean isTrue = scalar.isPlain() && scalar.text().equals("true");
        return isTrue || scalar.isPlain() && scalar.text().equals("false")
                ? Boolean.valueOf(isTrue)
                : this.<Boolean>fault(field, "must be true or false");
    }

    public BigDecimal number(String field) {
        var scalar = scalar(field);
        if (scalar == null) {
            return null;
        }
        var number = scalar.number().orElse(null);
        if (number == null) {
            return fault(
                    field,
                    scalar.looksLikeNumber()
                            ? "'" + scalar.text()
                                    + "' is no plain number: no leading zero, plus or underscore, at most "
                                    + Limits.NUMBER_DIGITS + " digits"
                            : "must be a number");
        }
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() > Limits.NUMBER_DECIMALS
                        || (long) stripped.precision() - stripped.scale() > Limits.NUMBER_DIGITS
                ? fault(
                        field,
                        "must have at most " + Limits.NUMBER_DIGITS + " digits, and " + Limits.NUMBER_DECIMALS
                                + " after a point")
                : stripped;
    }

    public Integer integer(String field) {
        var scalar = scalar(field);
        return scalar == null ? null : integer(field, scalar, "must be a whole number");
    }

    private Integer integer(String field, SeedNode node, String reason) {
        return node instanceof SeedNode.Scalar scalar
                        && scalar.isPlain()
                        && WHOLE.matcher(scalar.text()).matches()
                ? Integer.valueOf(scalar.text())
                : fault(field, reason);
    }

    public PartialDate date(String field) {
        return parsed(field, PartialDate::new);
    }

    public Moment moment(String field) {
        return parsed(field, Moment::new);
    }

    public LocalDate day(String field) {
        return parsed(field, text -> {
            try {
                if (DAY.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                // no such day
            }
            throw new IllegalArgumentException("must be a day of the form 2021-09-16");
        });
    }

    public <E extends Enum<E> & Code> E code(String field, Class<E> vocabulary) {
        var text = text(field);
        return text == null ? null : code(field, text, vocabulary);
    }

    /** A list of texts, of which one may stand by itself; null where there is none. */
    public List<String> texts(String field) {
        if (value(field) instanceof SeedNode.Scalar scalar) {
            var text = text(field, scalar);
            return text == null ? null : List.of(text);
        }
        var texts = new ArrayList<String>();
        var items = items(field);
        for (int i = 0; i < items.size(); i++) {
            var at = at(field, i);
            texts.add(
                    items.get(i) instanceof SeedNode.Scalar scalar
                            ? text(at, scalar)
                            : this.<String>fault(at, "must be a text"));
        }
        texts.removeIf(Objects::isNull);
        return texts.isEmpty() ? null : texts;
    }

    /** A list of codes, which must stand there even where it is empty: so that nobody just forgets it. */
    public <E extends Enum<E> & Code> List<E> codes(String field, Class<E> vocabulary) {
        if (value(field) == null) {
            fault(field, "is missing; [] where there is none");
        }
        return codesIfAny(field, vocabulary);
    }

    /** A list of codes, empty where it is left out. */
    public <E extends Enum<E> & Code> List<E> codesIfAny(String field, Class<E> vocabulary) {
        var codes = new ArrayList<E>();
        var items = items(field);
        for (int i = 0; i < items.size(); i++) {
            var at = at(field, i);
            var text = items.get(i) instanceof SeedNode.Scalar scalar
                    ? text(at, scalar)
                    : this.<String>fault(at, "must be a code");
            codes.add(text == null ? null : code(at, text, vocabulary));
        }
        codes.removeIf(Objects::isNull);
        return codes;
    }

    public List<Integer> integers(String field) {
        var numbers = new ArrayList<Integer>();
        for (var item : items(field)) {
            numbers.add(integer(field, item, "must hold whole numbers only"));
        }
        numbers.removeIf(Objects::isNull);
        return numbers;
    }

    public Text words(String field) {
        return object(field, words -> new Text(words.text("zh"), words.text("en")));
    }

    public <T> T object(String field, Function<FieldReader, T> reader) {
        var value = value(field);
        return value == null ? null : readWhole(faults, path(field), value, reader);
    }

    public <T> List<T> list(String field, Function<FieldReader, T> reader) {
        var objects = new ArrayList<T>();
        var items = items(field);
        for (int i = 0; i < items.size(); i++) {
            objects.add(readWhole(faults, path(at(field, i)), items.get(i), reader));
        }
        objects.removeIf(Objects::isNull);
        return objects;
    }

    /** A field that exports carry and nobody writes: it is derived again, not read. */
    public void derived(String field) {
        if (mapping.fields().containsKey(field) && !faults.isExport()) {
            fault(field, "is derived and cannot be written");
        }
        known.add(field);
    }

    /** Reads a mapping whole: all that the reader does not ask for is a fault. */
    public static <T> T readWhole(FileFaults faults, String path, SeedNode node, Function<FieldReader, T> reader) {
        if (!(node instanceof SeedNode.Mapping mapping)) {
            faults.add(path, "must be a mapping of fields");
            return null;
        }
        var fields = new FieldReader(faults, path, mapping);
        var result = reader.apply(fields);
        mapping.fields().keySet().forEach(key -> {
            if (!fields.known.contains(key)) {
                faults.unknown(fields.path(key), key, fields.known);
            }
        });
        return result;
    }

    private <E extends Enum<E> & Code> E code(String field, String text, Class<E> vocabulary) {
        return Code.of(vocabulary, text).orElseGet(() -> {
            faults.unknown(path(field), text, Code.labels(vocabulary));
            return null;
        });
    }

    /** A date may be written without quotes: 2008 is a number to YAML, but the same one. */
    private <T> T parsed(String field, Function<String, T> parser) {
        var text = text(field);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException e) {
            return fault(field, "'" + text + "': " + e.getMessage());
        }
    }

    private List<SeedNode> items(String field) {
        var value = value(field);
        if (value != null && !(value instanceof SeedNode.Sequence)) {
            fault(field, "must be a list");
        }
        return value instanceof SeedNode.Sequence sequence ? sequence.items() : List.of();
    }

    private SeedNode.Scalar scalar(String field) {
        var value = value(field);
        return value == null || value instanceof SeedNode.Scalar
                ? (SeedNode.Scalar) value
                : this.<SeedNode.Scalar>fault(field, "must be a text or number, not a list or mapping");
    }

    private SeedNode value(String field) {
        known.add(field);
        var value = mapping.fields().get(field);
        return value instanceof SeedNode.Scalar scalar && scalar.isNull() ? null : value;
    }

    private <T> T fault(String field, String reason) {
        faults.add(path(field), reason);
        return null;
    }

    private String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Lists are counted from 1. */
    private static String at(String field, int index) {
        return field + "[" + (index + 1) + "]";
    }
}
