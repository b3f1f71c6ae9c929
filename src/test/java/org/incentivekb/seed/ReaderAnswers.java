package org.incentivekb.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incentivekb.seed.file.Fault;
import org.incentivekb.seed.file.FieldReader;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;
import org.incentivekb.seed.file.SeedNode;
import org.incentivekb.seed.file.SeedParser;

/** What the seed reader says of a record that holds one thing only: so nothing that it knows has to be written down again. */
final class ReaderAnswers {

    /** Neither a key nor a code. */
    private static final String UNKNOWN = "zz";

    /** Of what may be left out where a gap says so. */
    static final String OR_A_GAP = "is neither stated nor a gap";

    private static final Pattern ALLOWED = Pattern.compile("; allowed: (.*)");
    private static final Pattern DERIVED = Pattern.compile("(is derived)");
    private static final Pattern AT_MOST = Pattern.compile("; at most (\\d+)$");

    private final Function<JsonNode, List<Fault>> reader;

    <T> ReaderAnswers(Function<FieldReader, T> shape, BiConsumer<T, FileFaults> rule) {
        reader = node -> {
            var findings = new Findings();
            var root = written(node);
            var file = new FileFaults(findings, "", false, root, "");
            var record = FieldReader.readWhole(file, "", root, shape);
            file.validate(SmallSeeds.VALIDATOR, record);
            rule.accept(record, file);
            return findings.faults();
        };
    }

    /** The keys that may be written in a mapping. */
    List<String> keys(Place mapping) {
        return all(mapping.key(UNKNOWN), TextNode.valueOf(""), ALLOWED)
                .flatMap(keys -> Stream.of(keys.split(", ")))
                .filter(key -> all(mapping.key(key), TextNode.valueOf(""), DERIVED)
                        .findAny()
                        .isEmpty())
                .toList();
    }

    /** Whether a mapping without the key is a fault. */
    boolean misses(Place mapping, String key) {
        var place = mapping.key(key);
        return ask(mapping.key(UNKNOWN), TextNode.valueOf("")).stream()
                .anyMatch(fault ->
                        fault.field().equals(place.path()) && !fault.reason().equals(OR_A_GAP));
    }

    /** Whether a text may stand where a list of them belongs. */
    boolean takesOneAlone(Place list) {
        return ask(list, TextNode.valueOf(UNKNOWN)).stream()
                .noneMatch(fault ->
                        fault.field().equals(list.path()) && fault.reason().equals("must be a list"));
    }

    /** Whether a mapping that holds none of its keys is a fault as a whole. */
    boolean missesAll(Place mapping) {
        return names(mapping, ask(mapping.key(UNKNOWN), TextNode.valueOf("")));
    }

    boolean refusesTwice(Place list, JsonNode item) {
        var twice = JsonNodeFactory.instance.arrayNode().add(item).add(item);
        return ask(list, twice).stream().anyMatch(fault -> fault.reason().endsWith("stands twice"));
    }

    /** The only texts that are allowed there; empty where any text is. */
    List<String> choice(Place text) {
        return all(text, TextNode.valueOf(UNKNOWN), ALLOWED)
                .flatMap(texts -> Stream.of(texts.split(", ")))
                .toList();
    }

    /** The characters that a text may have there, where the model allows so many everywhere. */
    int longest(Place text, int everywhere) {
        return all(text, TextNode.valueOf("z".repeat(everywhere)), AT_MOST)
                .map(Integer::valueOf)
                .findFirst()
                .orElse(everywhere);
    }

    private Stream<String> all(Place place, JsonNode value, Pattern said) {
        return ask(place, value).stream()
                .filter(fault -> fault.field().equals(place.path()))
                .flatMap(fault -> said.matcher(fault.reason()).results())
                .map(found -> found.group(1));
    }

    private static boolean names(Place place, List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.field().equals(place.path()));
    }

    private List<Fault> ask(Place place, JsonNode value) {
        return reader.apply(place.record().apply(value));
    }

    private static SeedNode written(JsonNode node) {
        try {
            return SeedParser.json(node.toString(), 1);
        } catch (SeedParser.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A place in a record.
     *
     * @param path as faults name it
     * @param record makes a record that holds a value there and nothing else
     */
    record Place(String path, UnaryOperator<JsonNode> record) {

        static final Place WHOLE = new Place("", UnaryOperator.identity());

        Place key(String key) {
            return new Place(
                    path.isEmpty() ? key : path + "." + key,
                    value -> record.apply(JsonNodeFactory.instance.objectNode().set(key, value)));
        }

        Place item() {
            return new Place(
                    path + "[1]",
                    value -> record.apply(JsonNodeFactory.instance.arrayNode().add(value)));
        }
    }
}
