package org.incentivekb.seed;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incentivekb.Limits;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.seed.file.Fault;
import org.incentivekb.seed.file.FieldReader;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;
import org.incentivekb.seed.file.SeedFiles;
import org.incentivekb.seed.file.SeedNode;
import org.incentivekb.seed.file.SeedParser;

/**
 * Reads a seeds folder and checks it. Records are handed on one by one as they are read, so that a folder of any size takes little
 * memory; whoever takes them must drop them all where {@link #faults()} is not empty at the end. After the first fault no more are handed on.
 */
public final class SeedReader {

    private static final String YAML = ".yaml";
    private static final String NDJSON = ".ndjson";

    /** What else a seeds folder holds: the curators' guide, the schemas for editors, and the records one by one. */
    private static final Set<String> BESIDE = Set.of("README.md", "schema", "incentives");

    private final Path folder;
    private final Validator validator;
    private final Findings findings = new Findings();
    private final Rules rules;

    /**
     * @param folder holds {@code sources}, {@code regions} and {@code organizations} as {@code .yaml} or {@code .ndjson}, and the
     *     incentives
     * @param today no date of the past may be after it
     */
    public SeedReader(Path folder, Validator validator, LocalDate today) {
        this.folder = folder;
        this.validator = validator;
        this.rules = new Rules(today);
    }

    /** The day that it is anywhere on Earth already. */
    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /** A fault of a record that was read. */
    public Fault fault(Incentive incentive, String field, String reason) {
        var file = "incentives/" + incentive.id + YAML;
        try {
            var root = SeedParser.yaml(SeedFiles.text(folder.resolve(file)));
            return new FileFaults(findings, file, false, root, "").fault(field, reason);
        } catch (IOException | SeedParser.Unreadable e) {
            return new Fault("incentives" + NDJSON, 0, incentive.id + "." + field, reason);
        }
    }

    /** Every fault found so far, in the order of the files; of relations that lead nowhere, at the end. */
    public List<Fault> faults() {
        return findings.faults();
    }

    /** What is odd but may be right. */
    public List<Fault> warnings() {
        return findings.warnings();
    }

    /** Reads all of the folder: first what the incentives refer to, then them, by file name. */
    public void read(Consumer<? super DatasetEntity> entities) {
        if (!Files.isDirectory(folder)) {
            findings.fault(new Fault("the folder", 0, "", "is missing"));
            return;
        }
        refuseStrays();
        readCodeLists(entities);
        readList("regions", "code", SeedMapping::region, rules::region, entities);
        readList("organizations", "id", SeedMapping::organization, rules::organization, entities);
        readList("sources", "id", SeedMapping::source, rules::source, entities);
        rules.checkRegions();
        boolean hasLines = Files.exists(folder.resolve("incentives" + NDJSON));
        if (hasLines) {
            readLines(
                    "incentives",
                    fields -> SeedMapping.incentive(fields, fields.text("id")),
                    rules::incentive,
                    entities);
        }
        if (Files.exists(folder.resolve("incentives")) || !hasLines) {
            readFiles(entities);
        }
        rules.checkRelations(findings);
    }

    /** A folder without any has no concepts, and so no criteria. */
    private void readCodeLists(Consumer<? super DatasetEntity> entities) {
        if (Files.exists(folder.resolve("codelists" + YAML)) || Files.exists(folder.resolve("codelists" + NDJSON))) {
            readList("codelists", "name", SeedMapping::codeList, rules::codeList, entities);
            rules.checkCodeLists();
        }
    }

    private void refuseStrays() {
        for (var path : listed(folder, "the folder")) {
            var name = SeedFiles.name(path);
            boolean isRead =
                    Rules.LISTS.stream().anyMatch(list -> name.equals(list + YAML) || name.equals(list + NDJSON));
            if (!isRead && !BESIDE.contains(name) && !SeedFiles.isDropping(name)) {
                fault(name, 0, "is none of the files that a seeds folder holds; incentives/ has one file a record");
            }
        }
    }

    private <T extends DatasetEntity> void readList(
            String name,
            String key,
            Function<FieldReader, T> mapping,
            BiConsumer<T, FileFaults> rule,
            Consumer<? super DatasetEntity> entities) {
        boolean hasLines = Files.exists(folder.resolve(name + NDJSON));
        if (hasLines) {
            readLines(name, mapping, rule, entities);
        }
        if (hasLines && !Files.exists(folder.resolve(name + YAML))) {
            return;
        }
        var file = name + YAML;
        var root = yaml(folder.resolve(file), file);
        if (!(root instanceof SeedNode.Sequence list)) {
            rules.noteUnread(name);
            if (root != null) {
                fault(file, root.line(), "must be a list");
            }
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            var faults = new FileFaults(findings, file, false, item, id(item, key, "[" + (i + 1) + "]"));
            accept(name, item, mapping, rule, faults, entities);
        }
    }

    /** How a thing in a list is named where it has a fault: by its id, or else by where it stands. */
    private static String id(SeedNode item, String key, String place) {
        return item instanceof SeedNode.Mapping mapping
                        && mapping.fields().get(key) instanceof SeedNode.Scalar id
                        && !id.text().isBlank()
                        && id.text().length() <= Limits.ID
                ? id.text()
                : place;
    }

    private void readFiles(Consumer<? super DatasetEntity> entities) {
        var incentives = folder.resolve("incentives");
        if (!Files.isDirectory(incentives)) {
            fault("incentives", 0, "neither the folder nor incentives.ndjson is there");
            return;
        }
        for (var path : listed(incentives, "incentives")) {
            var name = SeedFiles.name(path);
            var file = "incentives/" + name;
            if (SeedFiles.isDropping(name)) {
                continue;
            }
            if (!name.endsWith(YAML)) {
                fault(file, 0, Files.isDirectory(path) ? "is a folder, where a file belongs" : "must be a .yaml file");
                continue;
            }
            var root = yaml(path, file);
            if (root == null) {
                rules.noteUnread("incentives");
                continue;
            }
            var id = name.substring(0, name.length() - YAML.length());
            var faults = new FileFaults(findings, file, false, root, "");
            accept("incentives", root, fields -> SeedMapping.incentive(fields, id), rules::incentive, faults, entities);
        }
    }

    private <T extends DatasetEntity> void readLines(
            String name,
            Function<FieldReader, T> mapping,
            BiConsumer<T, FileFaults> rule,
            Consumer<? super DatasetEntity> entities) {
        var file = name + NDJSON;
        int number = 0;
        try (var lines = SeedFiles.lines(folder.resolve(file))) {
            for (String line; (line = lines.next()) != null; ) {
                number++;
                if (findings.areFull()) {
                    rules.noteUnread(name);
                    fault(file, number, "is not read from here on: so many faults");
                    return;
                }
                if (line.isBlank()) {
                    continue;
                }
                try {
                    var root = SeedParser.json(line, number);
                    var faults = new FileFaults(findings, file, true, root, "");
                    accept(name, root, mapping, rule, faults, entities);
                } catch (SeedParser.Unreadable e) {
                    rules.noteUnread(name);
                    fault(file, number, e.getMessage());
                }
            }
        } catch (IOException e) {
            rules.noteUnread(name);
            fault(file, number + 1, SeedFiles.reason(e));
        }
    }

    private <T extends DatasetEntity> void accept(
            String name,
            SeedNode root,
            Function<FieldReader, T> mapping,
            BiConsumer<T, FileFaults> rule,
            FileFaults faults,
            Consumer<? super DatasetEntity> entities) {
        var entity = FieldReader.readWhole(faults, "", root, mapping);
        if (entity == null) {
            rules.noteUnread(name);
            return;
        }
        faults.validate(validator, entity);
        rule.accept(entity, faults);
        // After a fault all are dropped, and a later one may refer to what has been left out.
        if (findings.size() == 0) {
            entities.accept(entity);
        }
    }

    private List<Path> listed(Path path, String file) {
        try {
            return SeedFiles.listed(path);
        } catch (IOException e) {
            fault(file, 0, SeedFiles.reason(e));
            return List.of();
        }
    }

    /** Null where it cannot be read, which is noted. */
    private SeedNode yaml(Path path, String file) {
        try {
            var root = SeedParser.yaml(SeedFiles.text(path));
            if (root != null && !(root instanceof SeedNode.Scalar scalar && scalar.isNull())) {
                return root;
            }
            fault(file, 0, "is empty");
        } catch (SeedParser.Unreadable e) {
            fault(file, e.line, e.getMessage());
        } catch (IOException e) {
            fault(file, 0, SeedFiles.reason(e));
        }
        return null;
    }

    private void fault(String file, int line, String reason) {
        findings.fault(new Fault(file, line, "", reason));
    }
}
