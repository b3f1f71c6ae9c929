package org.incentivekb.live;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.model.change.ContentHash;
import org.incentivekb.render.RecordRenderer;
import org.incentivekb.seed.SeedReader;
import org.incentivekb.store.DatabaseWriter;
import org.jboss.logging.Logger;

/** Reads the seeds once, for the catalog and for the database. */
@Singleton
class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    /** How often a long load says how far it is, in nanoseconds. */
    private static final long REPORT_EVERY = 2_000_000_000;

    private final LiveConfig config;
    private final Validator validator;
    private final RecordRenderer renderer;
    private final DatabaseWriter database;

    Loader(LiveConfig config, Validator validator, RecordRenderer renderer, DatabaseWriter database) {
        this.config = config;
        this.validator = validator;
        this.renderer = renderer;
        this.database = database;
    }

    /**
     * What has been loaded.
     *
     * @param stored done when the database holds it
     */
    record Loaded(Catalog catalog, CompletionStage<Void> stored) {}

    /**
     * Loads all. The database may still be busy with the last of it on return.
     *
     * @throws FaultySeedsException with every fault, where there is any; the database then is as it was, or where more was read than
     *     one batch, without a data set
     */
    Loaded load() {
        if (config.seeds().isPresent()) {
            return load(config.seeds().get());
        }
        var loaded = new AtomicReference<Loaded>();
        try {
            var classes = Thread.currentThread().getContextClassLoader();
            ClassPathUtils.consumeAsPaths(classes, "seeds", folder -> loaded.set(load(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded.get();
    }

    private Loaded load(Path folder) {
        var seeds = new SeedReader(folder, validator, SeedReader.today());
        var hash = new ContentHash();
        var builder = new CatalogBuilder(renderer);
        var writing = database.begin();
        try {
            var progress = new Progress();
            seeds.read(entity -> {
                hash.add(entity);
                builder.add(entity);
                writing.add(entity);
                progress.step();
            });
            if (!seeds.faults().isEmpty()) {
                throw new FaultySeedsException(folder, seeds.faults());
            }
            writing.add(hash.dataSet());
            var stored = writing.complete();
            return new Loaded(builder.build(hash.dataSet()), stored);
        } catch (RuntimeException e) {
            writing.abandon();
            throw e;
        }
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
