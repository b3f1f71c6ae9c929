package org.incentivekb.api.parameter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * What values a parameter takes: how they are read, and what the OpenAPI document says of them.
 *
 * @param reader gives the value of a parameter, or null where it is not given or faulty, which the reader notes
 * @param schema of one value
 * @param json a value of a query as it stands in JSON
 * @param listedAt where the values are listed; null for values that are no codes
 * @param isRepeatable whether it may be given more than once, any of its values sufficing
 */
record ValueType(
        BiFunction<ParameterReader, Parameter, Object> reader,
        Supplier<Schema> schema,
        Function<String, Object> json,
        String listedAt,
        boolean isRepeatable) {

    static final ValueType SEARCH =
            of(ParameterReader::words, () -> text().minLength(1).maxLength(Limits.SEARCH_CHARACTERS));

    static final ValueType REGIONS = new ValueType(
            ParameterReader::codes,
            () -> text().pattern("^(" + Region.CODE + ")$"),
            text -> text,
            "/api/v1/regions",
            true);

    /** One region. */
    static final ValueType REGION = new ValueType(
            (reader, parameter) -> reader.code(parameter, reader.regions()),
            REGIONS.schema,
            text -> text,
            REGIONS.listedAt,
            false);

    /** One zone. */
    static final ValueType ZONE = new ValueType(
            (reader, parameter) -> reader.code(parameter, reader.zones()),
            ValueType::text,
            text -> text,
            REGIONS.listedAt,
            false);

    /** Regions and zones. */
    static final ValueType PLACES = new ValueType(
            (reader, parameter) -> reader.codes(parameter, reader.places()),
            ValueType::text,
            text -> text,
            REGIONS.listedAt,
            true);

    static final ValueType SCOPE = new ValueType(
            (reader, parameter) -> reader.code(parameter, Scope.class),
            () -> reference(Vocabulary.SCOPE),
            text -> text,
            listed(Vocabulary.SCOPE),
            false);

    static final ValueType CODE_SCOPE = new ValueType(
            (reader, parameter) -> reader.code(parameter, CodeScope.class),
            () -> reference(Vocabulary.CODE_SCOPE),
            text -> text,
            listed(Vocabulary.CODE_SCOPE),
            false);

    static final ValueType CURRENCY = new ValueType(
            (reader, parameter) -> reader.code(parameter, Unit.currencies()),
            () -> text().enumeration(new ArrayList<>(Unit.currencies().keySet())),
            text -> text,
            listed(Vocabulary.CURRENCY),
            false);

    static final ValueType CRITERIA = new ValueType(
            ParameterReader::codes,
            () -> text().pattern("^\\w+(:[\\w-]+)?$"),
            text -> text,
            "/api/v1/codelists/concept",
            true);

    static final ValueType DAY = of(ParameterReader::day, () -> text().pattern("^([1-9]\\d{3}-\\d{2}-\\d{2}|today)$"));

    static final ValueType MONEY = of(
            ParameterReader::money,
            () -> OASFactory.createSchema().addType(Schema.SchemaType.NUMBER).minimum(BigDecimal.ZERO),
            Long::valueOf);

    static final ValueType DATE = of(ParameterReader::date, () -> text().pattern("^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$"));

    static final ValueType FLAG = of(
            ParameterReader::flag,
            () -> OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN),
            Boolean::valueOf);

    static final ValueType SORT =
            of(ParameterReader::sort, () -> text().enumeration(new ArrayList<>(Sort.parameterValues())));

    static final ValueType PAGE = number(Limits.PAGE, 1);

    static final ValueType SIZE = number(Limits.PAGE_SIZE, Limits.PAGE_SIZE_UNLESS_GIVEN);

    static final ValueType SINCE =
            of(ParameterReader::since, () -> text().pattern("^([0-9a-f]{16}|[1-9]\\d{3}-\\d{2}-\\d{2}|today)$"));

    /** Which columns there are depends on the list. */
    static final ValueType COLUMNS = of((reader, parameter) -> null, () -> text().pattern("^\\w+(,\\w+)*$"));

    /** Codes of a vocabulary, whose schema has its name. */
    static ValueType codes(Vocabulary vocabulary) {
        return new ValueType(
                (reader, parameter) -> reader.codes(parameter, vocabulary.labels()),
                () -> reference(vocabulary),
                text -> text,
                listed(vocabulary),
                true);
    }

    /** Codes of a vocabulary, or none of them. */
    static ValueType codesOrNone(Vocabulary vocabulary) {
        return new ValueType(
                ParameterReader::codes,
                () -> OASFactory.createSchema().ref(vocabulary.schemaOrNone()),
                text -> text,
                listed(vocabulary),
                true);
    }

    /** Codes that the data bring, or none of them. */
    static ValueType codesOrNone(Map<String, Text> known, String listedAt) {
        return new ValueType(
                (reader, parameter) -> reader.codes(parameter, known),
                () -> text().enumeration(new ArrayList<>(known.keySet())),
                text -> text,
                listedAt,
                true);
    }

    static ValueType range(NumberRange range) {
        return of(range::read, () -> text().pattern(range.pattern()));
    }

    static ValueType format(Set<Format> formats) {
        return of((reader, parameter) -> reader.format(parameter, formats), () -> text().enumeration(
                        new ArrayList<>(Format.codes(formats))));
    }

    /** Ids of a list. */
    static ValueType ids(String listedAt) {
        return new ValueType(ParameterReader::codes, ValueType::text, text -> text, listedAt, true);
    }

    /** @param otherwise where it is not given */
    private static ValueType number(int greatest, int otherwise) {
        return of(
                (reader, parameter) -> reader.number(parameter, otherwise, greatest),
                () -> OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(greatest)),
                Integer::valueOf);
    }

    private static ValueType of(BiFunction<ParameterReader, Parameter, Object> reader, Supplier<Schema> schema) {
        return of(reader, schema, text -> text);
    }

    private static ValueType of(
            BiFunction<ParameterReader, Parameter, Object> reader,
            Supplier<Schema> schema,
            Function<String, Object> json) {
        return new ValueType(reader, schema, json, null, false);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema reference(Vocabulary vocabulary) {
        return OASFactory.createSchema().ref(vocabulary.schema());
    }

    private static String listed(Vocabulary vocabulary) {
        return "/api/v1/codelists/" + vocabulary.code();
    }
}
