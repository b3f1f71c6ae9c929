package org.incentivekb.seed;

import static org.incentivekb.seed.SchemaNodes.codes;
import static org.incentivekb.seed.SchemaNodes.labels;
import static org.incentivekb.seed.SchemaNodes.list;
import static org.incentivekb.seed.SchemaNodes.node;
import static org.incentivekb.seed.SchemaNodes.pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.api.reference.OrganizationView;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Moment;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.IncentiveItem;
import org.incentivekb.render.IncentiveRecord;
import org.incentivekb.seed.ReaderAnswers.Place;

/**
 * The JSON Schemas of the seed files, made of what the code itself goes by: fields, constraints and descriptions of the model and of
 * the views that show it, the vocabularies, and, for all that only the reader knows, its answers.
 */
final class SeedSchema {

    /** Rewrites the files. */
    static final String COMMAND = "./mvnw test -Dtest=SeedSchemaTest -Dseeds.schema.write";

    private final ReaderAnswers reader;
    private final Class<?> root;
    private final List<Class<?>> rootViews;

    private SeedSchema(ReaderAnswers reader, Class<?> root, Class<?>... views) {
        this.reader = reader;
        this.root = root;
        rootViews = List.of(views);
    }

    /** The text of each file, by its name. */
    static Map<String, String> files() {
        var incentive = new ReaderAnswers(
                fields -> SeedMapping.incentive(fields, null),
                (record, file) -> new Rules(SmallSeeds.TODAY).incentive(record, file));
        var source = new ReaderAnswers(
                SeedMapping::source, (record, file) -> new Rules(SmallSeeds.TODAY).source(record, file));
        var region = new ReaderAnswers(
                SeedMapping::region, (record, file) -> new Rules(SmallSeeds.TODAY).region(record, file));
        var organization = new ReaderAnswers(
                SeedMapping::organization, (record, file) -> new Rules(SmallSeeds.TODAY).organization(record, file));
        // A vocabulary's list needs the least.
        var codeList = new ReaderAnswers(SeedMapping::codeList, (record, file) -> {
            record.name = Vocabulary.KIND.code();
            new Rules(SmallSeeds.TODAY).codeList(record, file);
        });
        var files = new TreeMap<String, String>();
        new SeedSchema(incentive, Incentive.class, IncentiveRecord.class, IncentiveItem.class)
                .write("incentive", files);
        new SeedSchema(source, Source.class, SourceView.class).write("sources", files);
        new SeedSchema(region, Region.class, RegionView.class).write("regions", files);
        new SeedSchema(organization, Organization.class, OrganizationView.class).write("organizations", files);
        new SeedSchema(codeList, CodeList.class).write("codelists", files);
        return files;
    }

    private void write(String name, Map<String, String> files) {
        var schema = node().put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$comment", "Generated from the code: " + COMMAND)
                .put("title", root.getSimpleName());
        var record = mapping(root, rootViews, Place.WHOLE);
        schema.setAll(root == Incentive.class ? record : list(record));
        files.put(name + ".schema.json", SchemaNodes.text(schema));
    }

    private ObjectNode mapping(Class<?> type, List<Class<?>> views, Place place) {
        var schema = node();
        Stream.concat(Stream.of(type), views.stream())
                .map(owner -> owner.getAnnotation(Schema.class))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(said -> schema.put("description", said.description()));
        var properties = schema.put("type", "object").putObject("properties");
        var required = JsonNodeFactory.instance.arrayNode();
        var keys = reader.keys(place);
        var fields = fields(type).filter(field -> keys.contains(key(field))).toList();
        if (keys.isEmpty() || fields.size() < keys.size()) {
            throw new IllegalStateException("the reader takes " + keys + ", which are not fields of " + type);
        }
        for (var field : fields) {
            var key = key(field);
            properties.set(key, property(field, views, place.key(key)));
            if (reader.misses(place, key)) {
                required.add(key);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        } else if (reader.missesAll(place)) {
            schema.put("minProperties", 1);
        }
        schema.put("additionalProperties", false);
        var measure = fields.stream()
                .filter(field -> field.getType() == Measure.class)
                .findFirst();
        var unit =
                fields.stream().filter(field -> field.getType() == Unit.class).findFirst();
        if (measure.isPresent() && unit.isPresent()) {
            SchemaNodes.unitsByMeasure(
                    schema, measure.get().getName(), unit.get().getName());
        }
        return schema;
    }

    private ObjectNode property(Field field, List<Class<?>> views, Place place) {
        var said = said(field.getName(), field.getDeclaringClass(), views);
        var shown = views.stream()
                .flatMap(SeedSchema::fields)
                .filter(other -> other.getName().equals(field.getName()))
                .<Class<?>>map(SeedSchema::element)
                .toList();
        var isText = field.getType() == String.class;
        // What an answer shows whole, a seed refers to by its id or code, which is the first that is shown.
        var key = shown.stream()
                .filter(view -> isText && view.isRecord())
                .flatMap(SeedSchema::fields)
                .findFirst();
        var schema = node().put(
                        "description",
                        said.description()
                                + key.map(id -> ": its " + id.getName()).orElse(""));
        var value = value(field.getAnnotatedType(), shown, place);
        value.remove("description");
        schema.setAll(value);
        var examples =
                key.map(id -> id.getAnnotation(Schema.class)).orElse(said).examples();
        // The same words stand in many places; their example is of one.
        if (examples.length > 0 && field.getDeclaringClass() != Text.class) {
            Stream.of(examples)
                    .map(example -> isText ? TextNode.valueOf(example) : SchemaNodes.yaml(example))
                    .forEach(schema.putArray("examples")::add);
        }
        return schema;
    }

    private ObjectNode value(AnnotatedType given, List<Class<?>> views, Place place) {
        if (given instanceof AnnotatedParameterizedType list) {
            var items = value(list.getAnnotatedActualTypeArguments()[0], views, place.item());
            if (reader.takesOneAlone(place)) {
                return SchemaNodes.oneOrList(items);
            }
            var schema = list(items);
            if (given.isAnnotationPresent(NotEmpty.class)) {
                schema.put("minItems", 1);
            }
            var item = items.has("enum")
                    ? items.get("enum").get(0)
                    : items.has("properties") ? node() : IntNode.valueOf(1);
            return reader.refusesTwice(place, item) ? schema.put("uniqueItems", true) : schema;
        }
        var type = (Class<?>) given.getType();
        if (type.isEnum()) {
            return codes(labels(Arrays.stream(type.getEnumConstants()).map(Code.class::cast)));
        } else if (type == String.class) {
            return text(given, place);
        } else if (type == LocalDate.class) {
            return SchemaNodes.day();
        } else if (type == PartialDate.class) {
            return SchemaNodes.partialDate();
        } else if (type == Moment.class) {
            return SchemaNodes.moment();
        } else if (type == boolean.class || type == Boolean.class) {
            return node().put("type", "boolean");
        } else if (type == Integer.class || type == BigDecimal.class) {
            var schema = node().put("type", type == Integer.class ? "integer" : "number");
            if (given.isAnnotationPresent(Positive.class)) {
                schema.put("exclusiveMinimum", 0);
            } else if (given.isAnnotationPresent(PositiveOrZero.class)) {
                schema.put("minimum", 0);
            }
            return schema;
        }
        return mapping(type, views, place);
    }

    private ObjectNode text(AnnotatedType given, Place place) {
        var choice = reader.choice(place);
        var order = fields(root).map(Field::getName).toList();
        // Such texts name fields of the record itself.
        if (!choice.isEmpty() && order.containsAll(choice)) {
            var labels = new LinkedHashMap<String, String>();
            choice.stream()
                    .sorted(Comparator.comparing(order::indexOf))
                    .forEach(
                            name -> labels.put(name, said(name, root, rootViews).description()));
            return codes(labels);
        }
        var schema = node().put("type", "string");
        var form = given.getAnnotation(Pattern.class);
        if (form != null && form.regexp().matches("[\\w-]+(\\|[\\w-]+)+")) {
            Stream.of(form.regexp().split("\\|")).forEach(schema.putArray("enum")::add);
        } else if (form != null) {
            pattern(schema, form.regexp(), form.message());
        } else if (given.isAnnotationPresent(NotBlank.class)) {
            schema.put("pattern", "\\S").put("patternErrorMessage", "must not be blank");
        }
        var size = given.getAnnotation(Size.class);
        return size == null ? schema : schema.put("maxLength", reader.longest(place, size.max()));
    }

    /** A key is called as the field is, or else as JSON calls it. */
    private static String key(Field field) {
        var json = field.getAnnotation(JsonProperty.class);
        return json == null ? field.getName() : json.value();
    }

    private static Schema said(String name, Class<?> type, List<Class<?>> views) {
        return Stream.concat(Stream.of(type), views.stream())
                .flatMap(SeedSchema::fields)
                .filter(field -> field.getName().equals(name))
                .map(field -> field.getAnnotation(Schema.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no @Schema says what " + name + " of " + type + " is"));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static Class<?> element(Field field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }
}
