package org.incentivekb.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.incentivekb.model.Incentive;
import org.incentivekb.seed.file.FieldReader;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;
import org.incentivekb.seed.file.SeedFiles;
import org.incentivekb.seed.file.SeedParser;

/** Reads what {@code format=ndjson} gave, to compare with it: unchecked, since a service gave it that had checked it. */
public final class ExportReader {

    private ExportReader() {}

    /** @throws IllegalArgumentException where the file is no export */
    public static void read(Path file, Consumer<? super Incentive> incentives) {
        var findings = new Findings();
        int number = 0;
        try (var lines = SeedFiles.lines(file)) {
            for (String line; (line = lines.next()) != null; ) {
                number++;
                var root = SeedParser.json(line, number);
                var faults = new FileFaults(findings, file.getFileName().toString(), true, root, "");
                var incentive = FieldReader.readWhole(
                        faults, "", root, fields -> SeedMapping.incentive(fields, fields.text("id")));
                if (incentive == null || incentive.id == null) {
                    throw new IllegalArgumentException(file + " is no export: line " + number + " is no incentive");
                }
                incentives.accept(incentive);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is no export: " + SeedFiles.reason(e), e);
        } catch (SeedParser.Unreadable e) {
            throw new IllegalArgumentException(file + " is no export: line " + e.line + ": " + e.getMessage(), e);
        }
    }
}
