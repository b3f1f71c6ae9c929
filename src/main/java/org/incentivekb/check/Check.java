package org.incentivekb.check;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.change.Differences;
import org.incentivekb.seed.ExportReader;
import org.incentivekb.seed.SeedReader;
import org.incentivekb.seed.file.Fault;

/** The command that checks a folder of seeds and ends: faults, what is odd, and what would change. No server, no database. */
public final class Check {

    private static final String USAGE = """
            Without a command the service starts; its settings are properties: -D<name>=<value> before -jar.

            check <folder> [--against <folder or NDJSON file>] [--documents <folder>] [--quiet]

              Checks a folder of seeds: every fault with file, line and field, what is odd, and what would change.

              --against    what to compare with: another folder of seeds, or the file that format=ndjson gives;
                           left out, the seeds in the jar
              --documents  a folder of sources, each under the name of its `document`, one number<TAB>paragraph
                           a line: looks for the text of each figure in the paragraph that it names
              --quiet      prints the faults and nothing else

            Exit code 0 without a fault, 1 with faults, 2 where the command cannot be understood.
            """;

    /** It says its version to whoever starts it. Held here, or its level would be forgotten. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private final CheckOptions options;
    private final PrintStream out;
    private final Validator validator;

    private Check(CheckOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.validator = validator();
    }

    /**
     * @param arguments the command and its options
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(USAGE);
            return 0;
        }
        CheckOptions options;
        try {
            options = CheckOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + "\n");
            out.print(USAGE);
            return 2;
        }
        try {
            return new Check(options, out).run();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    /** As Quarkus makes it, without Quarkus: no expressions in messages, and those in English wherever it runs. */
    private static Validator validator() {
        HIBERNATE.setLevel(Level.WARNING);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .defaultLocale(Locale.ENGLISH)
                .buildValidatorFactory()
                .getValidator();
    }

    private int run() {
        var entities = new ArrayList<DatasetEntity>();
        var seeds = read(options.folder(), entities);
        var faults = new ArrayList<>(seeds.faults());
        var warnings = new ArrayList<>(seeds.warnings());
        if (faults.isEmpty() && options.documents() != null) {
            inDocuments(seeds, entities, faults, warnings);
        }
        faults.forEach(out::println);
        if (!options.isQuiet()) {
            warnings.forEach(warning -> out.println("warning: " + warning));
            if (faults.isEmpty()) {
                compare(entities);
            }
            out.println(faults.size() + " fault(s), " + warnings.size() + " warning(s)");
        }
        return faults.isEmpty() ? 0 : 1;
    }

    private SeedReader read(Path folder, List<DatasetEntity> entities) {
        var seeds = new SeedReader(folder, validator, SeedReader.today());
        seeds.read(entities::add);
        return seeds;
    }

    /** A document that a curator does not have is not looked into, and said not to be; a folder with none of them is the wrong one. */
    private void inDocuments(SeedReader seeds, List<DatasetEntity> entities, List<Fault> faults, List<Fault> warnings) {
        var documents = new DocumentCheck(options.documents(), entities);
        for (var entity : entities) {
            if (entity instanceof Incentive incentive) {
                documents.check(incentive, (field, reason) -> faults.add(seeds.fault(incentive, field, reason)));
            }
        }
        var told = documents.hasAny() ? warnings : faults;
        for (var source : documents.missing()) {
            told.add(new Fault(
                    "sources",
                    0,
                    source.id + ".document",
                    source.document + " is not in " + options.documents() + ", so nothing of it was looked up"));
        }
    }

    private void compare(List<DatasetEntity> entities) {
        var against = options.against();
        List<? extends DatasetEntity> now = entities;
        var before = new ArrayList<DatasetEntity>();
        if (against == null) {
            readJar(before);
        } else if (Files.isDirectory(against)) {
            if (!read(against, before).faults().isEmpty()) {
                before.clear();
            }
        } else {
            // Such a file holds incentives only.
            ExportReader.read(against, before::add);
            now = entities.stream().filter(Incentive.class::isInstance).toList();
        }
        if (before.isEmpty()) {
            out.println(
                    against == null
                            ? "nothing to compare with: this jar has no seeds, or they have faults; see --against"
                            : "nothing to compare with: " + against + " has faults");
            return;
        }
        print(Differences.between(before, now));
    }

    private void readJar(List<DatasetEntity> entities) {
        try {
            ClassPathUtils.consumeAsPaths(Check.class.getClassLoader(), "seeds", folder -> {
                if (!read(folder, entities).faults().isEmpty()) {
                    entities.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(List<Differences.Change> changes) {
        for (var change : changes) {
            out.println(change.sort().name().toLowerCase(Locale.ROOT) + " " + change.type() + " " + change.id());
            for (var field : change.fields()) {
                var was = field.before() == null ? "nothing" : field.before();
                var is = field.after() == null ? "nothing" : field.after();
                out.println("  " + field.path() + ": " + was + " → " + is);
            }
        }
        out.println(changes.isEmpty() ? "nothing would change" : changes.size() + " thing(s) would change");
    }
}
