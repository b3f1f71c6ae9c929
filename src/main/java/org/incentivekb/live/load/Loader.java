package org.incentivekb.live.load;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.incentivekb.seed.SeedReader;
import org.incentivekb.store.LoadOutcome;
import org.incentivekb.store.StoreWriter;
import org.jboss.logging.Logger;

/** Reads the seeds, and brings the store to what they say. */
@Singleton
public class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    /** How often a load is begun again that another transaction was in the way of. */
    private static final int ATTEMPTS = 5;

    private final Validator validator;
    private final StoreWriter store;

    public Loader(Validator validator, StoreWriter store) {
        this.validator = validator;
        this.store = store;
    }

    /**
     * @param folder the seeds in the jar where it is empty
     * @throws FaultySeedsException with every fault, where there is any; the store then holds what it held
     */
    public LoadOutcome load(Optional<Path> folder) {
        for (int attempt = 1; ; attempt++) {
            try {
                return loadOnce(folder);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !StoreWriter.isRetryable(e)) {
                    throw e;
                }
                LOG.infof("The store was changed by another process meanwhile; the load begins again");
            }
        }
    }

    private LoadOutcome loadOnce(Optional<Path> folder) {
        if (folder.isPresent()) {
            return load(folder.get());
        }
        var loaded = new AtomicReference<LoadOutcome>();
        try {
            var classes = Thread.currentThread().getContextClassLoader();
            ClassPathUtils.consumeAsPaths(classes, "seeds", inJar -> loaded.set(load(inJar)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded.get();
    }

    private LoadOutcome load(Path folder) {
        var seeds = new SeedReader(folder, validator, SeedReader.today());
        var loading = store.begin();
        try {
            var progress = new Progress("read");
            seeds.read(entity -> {
                loading.add(entity);
                progress.step();
            });
            if (!seeds.faults().isEmpty()) {
                throw new FaultySeedsException(folder, seeds.faults());
            }
        } catch (RuntimeException e) {
            loading.abandon();
            throw e;
        }
        return loading.complete();
    }
}
