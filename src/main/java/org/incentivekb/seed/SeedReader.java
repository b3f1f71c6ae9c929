package org.incentivekb.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incentivekb.Limits;
import org.incentivekb.model.DatasetEntity;

/**
 * Reads a seeds folder and checks it. Records are handed on one by one as they are read, so that a folder of any size takes little
 * memory; whoever takes them must drop them all where {@link #faults()} is not empty at the end. After the first fault no more are handed on.
 */
public final class SeedReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path folder;
    private final Validator validator;
    private final List<Fault> faults = new ArrayList<>();
    private final Rules rules = new Rules();

    /** Whether every incentive could be read: else nobody knows which ids there are. */
    private boolean isComplete;

    /** @param folder holds {@code sources.yaml}, {@code regions.yaml}, {@code organizations.yaml} and the incentives */
    public SeedReader(Path folder, Validator validator) {
        this.folder = folder;
        this.validator = validator;
    }

    /** Every fault found so far, in the order of the files; of relations that lead nowhere, at the end. */
    public List<Fault> faults() {
        return faults;
    }

    /** Reads all of the folder: first what the incentives refer to, then them, by file name. */
    public void read(Consumer<DatasetEntity> entities) {
        if (!Files.isDirectory(folder)) {
            faults.add(new Fault("the folder", "", "is missing"));
            return;
        }
        readList("regions.yaml", SeedMapping::region, rules::region, entities);
        readList("organizations.yaml", SeedMapping::organization, rules::organization, entities);
        readList("sources.yaml", SeedMapping::source, rules::source, entities);
        rules.regionsComplete(new FileFaults(faults, "regions.yaml", false));
        isComplete = true;
        var lines = folder.resolve("incentives.ndjson");
        if (Files.exists(lines)) {
            readLines(lines, entities);
        }
        readFiles(entities);
        if (isComplete) {
            rules.relationsComplete(faults);
        }
    }

    private <T extends DatasetEntity> void readList(
            String name,
            Function<FieldReader, T> shape,
            BiConsumer<T, FileFaults> rule,
            Consumer<DatasetEntity> entities) {
        var file = new FileFaults(faults, name, false);
        var root = parse(folder.resolve(name), file);
        if (root == null) {
            return;
        }
        if (!root.isArray()) {
            file.add("", "must be a list");
            return;
        }
        for (int i = 0; i < root.size(); i++) {
            accept(FieldReader.readWhole(file, "[" + i + "]", root.get(i), shape), "[" + i + "]", file, rule, entities);
        }
    }

    private void readFiles(Consumer<DatasetEntity> entities) {
        var incentives = folder.resolve("incentives");
        if (!Files.isDirectory(incentives)) {
            if (!Files.exists(folder.resolve("incentives.ndjson"))) {
                faults.add(new Fault("incentives", "", "neither the folder nor incentives.ndjson is there"));
            }
            return;
        }
        try (var files = Files.list(incentives)) {
            for (var path : files.sorted().toList()) {
                var name = path.getFileName().toString();
                var file = new FileFaults(faults, "incentives/" + name, false);
                if (!name.endsWith(".yaml")) {
                    file.add("", "must be a .yaml file");
                    continue;
                }
                var root = parse(path, file);
                if (root != null) {
                    var id = name.substring(0, name.length() - ".yaml".length());
                    accept(
                            FieldReader.readWhole(file, "", root, fields -> SeedMapping.incentive(fields, id)),
                            "",
                            file,
                            rules::incentive,
                            entities);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLines(Path lines, Consumer<DatasetEntity> entities) {
        int number = 0;
        try (var reader = Files.newBufferedReader(lines)) {
            for (String line; (line = reader.readLine()) != null; ) {
                number++;
                if (faults.size() >= Limits.SEED_FAULTS) {
                    isComplete = false;
                    faults.add(new Fault(
                            lines.getFileName().toString(),
                            "",
                            "is not read from line " + number + " on: so many faults"));
                    return;
                }
                if (line.isBlank()) {
                    continue;
                }
                var file = new FileFaults(faults, "incentives.ndjson:" + number, true);
                try {
                    accept(
                            FieldReader.readWhole(
                                    file,
                                    "",
                                    JSON.readTree(line),
                                    fields -> SeedMapping.incentive(fields, fields.text("id"))),
                            "",
                            file,
                            rules::incentive,
                            entities);
                } catch (JsonProcessingException e) {
                    isComplete = false;
                    file.add("", "not JSON: " + e.getOriginalMessage());
                }
            }
        } catch (CharacterCodingException e) {
            isComplete = false;
            faults.add(new Fault(lines.getFileName().toString(), "", "is not UTF-8, soon after line " + number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends DatasetEntity> void accept(
            T entity, String path, FileFaults file, BiConsumer<T, FileFaults> rule, Consumer<DatasetEntity> entities) {
        if (entity == null) {
            isComplete = false;
            return;
        }
        file.validate(validator, path, entity);
        rule.accept(entity, file);
        // After a fault all are dropped, and a later one may refer to what has been left out.
        if (faults.isEmpty()) {
            entities.accept(entity);
        }
    }

    private JsonNode parse(Path path, FileFaults file) {
        if (!Files.exists(path)) {
            file.add("", "is missing");
            return null;
        }
        var root = parsed(path, file);
        isComplete &= root != null;
        return root;
    }

    private static JsonNode parsed(Path path, FileFaults file) {
        try (JsonParser parser = YAML.createParser(Files.readString(path))) {
            JsonNode root = YAML.readTree(parser);
            if (root == null) {
                file.add("", "is empty");
            } else if (parser.nextToken() != null) {
                file.add("", "holds more than one document");
            }
            return root;
        } catch (JsonProcessingException e) {
            var line =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            file.add(
                    "",
                    "not YAML" + line + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
            return null;
        } catch (CharacterCodingException e) {
            file.add("", "is not UTF-8");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
