package org.incentivekb.live;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ClassPathUtils;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.incentivekb.model.DataSet;
import org.incentivekb.seed.ContentHash;
import org.incentivekb.seed.Fault;
import org.incentivekb.seed.SeedReader;
import org.incentivekb.store.DatabaseWriter;
import org.jboss.logging.Logger;

/** Brings the database to what the seeds say. A fault stops the start. */
@Singleton
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    /** How often a long load says how far it is, in nanoseconds. */
    private static final long REPORT_EVERY = 2_000_000_000;

    /** {@code incentives.seeds=<folder>} reads that folder instead of the seeds in the jar. */
    @ConfigMapping(prefix = "incentives")
    interface Config {
        Optional<Path> seeds();
    }

    private final Config config;
    private final Validator validator;
    private final DatabaseWriter database;

    Loader(Config config, Validator validator, DatabaseWriter database) {
        this.config = config;
        this.validator = validator;
        this.database = database;
    }

    /**
     * What has been loaded.
     *
     * @param kept done when the database holds it
     */
    public record Loaded(DataSet dataSet, CompletionStage<Void> kept) {}

    /**
     * Loads all. The database may still be busy with the last of it on return.
     *
     * @param reader is given each entity as well: regions, organizations and sources before the incentives, which come in no
     *     order; what it was given holds only when this method returns
     * @throws ConfigurationException naming every fault, where there is any; the database then is as it was, or where more was
     *     read than one batch, without a data set
     */
    public Loaded load(Consumer<Object> reader) {
        if (config.seeds().isPresent()) {
            return load(config.seeds().get(), reader);
        }
        var loaded = new AtomicReference<Loaded>();
        try {
            var classes = Thread.currentThread().getContextClassLoader();
            ClassPathUtils.consumeAsPaths(classes, "seeds", folder -> loaded.set(load(folder, reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded.get();
    }

    private Loaded load(Path folder, Consumer<Object> reader) {
        var seeds = new SeedReader(folder, validator);
        var fingerprint = new ContentHash();
        var writing = database.begin();
        try {
            var progress = new Progress();
            seeds.read(entity -> {
                fingerprint.add(entity);
                reader.accept(entity);
                writing.add(entity);
                progress.step();
            });
            if (!seeds.faults().isEmpty()) {
                throw refusal(folder, seeds.faults());
            }
            writing.add(fingerprint.dataSet());
            return new Loaded(fingerprint.dataSet(), writing.complete());
        } catch (RuntimeException e) {
            writing.abandon();
            throw e;
        }
    }

    /** Quarkus prints the message of a faulty configuration, which the seeds are, without a stack trace. */
    private static ConfigurationException refusal(Path folder, List<Fault> faults) {
        var list = faults.stream().map(Fault::toString).collect(Collectors.joining("\n  "));
        return new ConfigurationException(
                "The service does not start: " + faults.size() + " fault(s) in the seeds (" + folder + ")\n  " + list);
    }

    /** Says on the log how far a load is that takes long. */
    private static final class Progress {

        private long reported = System.nanoTime();
        private int entities;

        void step() {
            entities++;
            if (entities % 1000 == 0 && System.nanoTime() - reported > REPORT_EVERY) {
                reported = System.nanoTime();
                LOG.infof("%,d records read", entities);
            }
        }
    }
}
