package org.incentivekb.seed.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Makes {@link SeedNode}s of YAML and of a line of JSON. Of YAML it takes what reads alike to everybody: one document, mappings, lists
 * and scalars; no anchors and aliases, by which a text could stand where nobody wrote it, and no tags.
 */
public final class SeedParser {

    /** What cannot be read: where, and why. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        public final int line;

        private Unreadable(int line, String reason) {
            super(reason, null, false, false);
            this.line = line;
        }
    }

    private static final String TOO_DEEP =
            "not a record: values lie more than " + Limits.SEED_DEPTH + " deep in each other";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SeedParser() {}

    /** The one document of a YAML file; null where there is none. */
    public static SeedNode yaml(String text) throws Unreadable {
        var options = new LoaderOptions();
        options.setCodePointLimit(Limits.SEED_FILE_BYTES);
        try {
            var events = new Yaml(options).parse(new StringReader(text)).iterator();
            SeedNode root = null;
            while (events.hasNext()) {
                var event = events.next();
                if (event.is(Event.ID.DocumentStart) && root != null) {
                    throw new Unreadable(line(event), "holds more than one document");
                }
                if (event instanceof NodeEvent) {
                    root = yaml(event, events, 0);
                }
            }
            return root;
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            throw new Unreadable(line, "not YAML: holds the character " + Characters.name(e.getCodePoint()));
        } catch (MarkedYAMLException e) {
            throw new Unreadable(line(e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new Unreadable(
                    0, "not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static SeedNode yaml(Event event, Iterator<Event> events, int depth) throws Unreadable {
        int line = line(event);
        if (depth > Limits.SEED_DEPTH) {
            throw new Unreadable(line, TOO_DEEP);
        }
        if (event instanceof AliasEvent alias) {
            throw new Unreadable(line, "the alias *" + alias.getAnchor() + " is not read; write the value itself");
        }
        if (((NodeEvent) event).getAnchor() != null) {
            throw new Unreadable(line, "the anchor &" + ((NodeEvent) event).getAnchor() + " is not read; leave it out");
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag() != null && !scalar.getTag().equals("!")) {
                throw new Unreadable(line, "the tag " + scalar.getTag() + " is not read; leave it out");
            }
            return new SeedNode.Scalar(line, scalar.getValue(), scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent) {
            var items = new ArrayList<SeedNode>();
            for (var next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                items.add(yaml(next, events, depth + 1));
            }
            return new SeedNode.Sequence(line, items);
        }
        if (event instanceof MappingStartEvent) {
            var fields = new LinkedHashMap<String, SeedNode>();
            var lines = new LinkedHashMap<String, Integer>();
            for (var next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
                if (!(yaml(next, events, depth + 1) instanceof SeedNode.Scalar key)) {
                    throw new Unreadable(line(next), "a key must be the name of a field");
                }
                if (fields.containsKey(key.text())) {
                    throw new Unreadable(key.line(), "the field '" + key.text() + "' stands twice");
                }
                fields.put(key.text(), yaml(events.next(), events, depth + 1));
                lines.put(key.text(), key.line());
            }
            return new SeedNode.Mapping(line, fields, lines);
        }
        throw new IllegalStateException("no node: " + event);
    }

    private static int line(Event event) {
        return line(event.getStartMark());
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    /** The one value of a line of NDJSON. */
    public static SeedNode json(String text, int line) throws Unreadable {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            var value = json(parser, line, 0);
            if (parser.nextToken() != null) {
                throw new Unreadable(line, "not JSON: more than one value stands on the line");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new Unreadable(line, "not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedNode json(JsonParser parser, int line, int depth) throws IOException, Unreadable {
        if (depth > Limits.SEED_DEPTH) {
            throw new Unreadable(line, TOO_DEEP);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<SeedNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(json(parser, line, depth + 1));
            }
            return new SeedNode.Sequence(line, items);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, SeedNode> fields = new LinkedHashMap<>();
            Map<String, Integer> lines = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                parser.nextToken();
                fields.put(key, json(parser, line, depth + 1));
                lines.put(key, line);
            }
            return new SeedNode.Mapping(line, fields, lines);
        }
        return new SeedNode.Scalar(line, parser.getText(), parser.currentToken() != JsonToken.VALUE_STRING);
    }
}
