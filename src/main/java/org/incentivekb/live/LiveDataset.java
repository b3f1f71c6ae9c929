package org.incentivekb.live;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntConsumer;
import org.incentivekb.seed.file.Fault;
import org.jboss.logging.Logger;

/**
 * The version that requests read: loaded at the start, and again when the seeds have changed. A version is published whole, by one
 * write; requests under way keep the one that they began with.
 */
@Singleton
public class LiveDataset {

    /** Before anything else that wants records. */
    private static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(LiveDataset.class);

    private final Loader loader;
    private final IntConsumer end;

    private volatile Version version;
    private volatile List<Fault> faults = List.of();

    /** Done when the database holds the version. */
    private volatile CompletionStage<Void> stored = new CompletableFuture<>();

    @Inject
    LiveDataset(Loader loader) {
        this(loader, Quarkus::asyncExit);
    }

    /** @param end ends the service, with an exit code */
    LiveDataset(Loader loader, IntConsumer end) {
        this.loader = loader;
        this.end = end;
    }

    /** Take it once per request: it is one version from start to end. Null until there is one. */
    public Version version() {
        return version;
    }

    /**
     * What is wrong with the seeds as they are now; in development only, where whoever asks wants to know. In production the version
     * before is served on, and the log has the faults.
     */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether it can be read, and the database holds the same. */
    public boolean isReady() {
        var keeping = stored.toCompletableFuture();
        return version != null && keeping.isDone() && !keeping.isCompletedExceptionally();
    }

    void load(@Observes @Priority(FIRST) StartupEvent start) {
        try {
            load();
        } catch (FaultySeedsException e) {
            if (!LaunchMode.current().isDevOrTest()) {
                throw e;
            }
            tell(e);
        }
    }

    /** Reads the seeds again. Where they have faults the version stays that is served, and {@link #faults} names them. */
    synchronized void reload() {
        // One load at a time has the database.
        awaitDatabase();
        try {
            var before = version;
            load();
            faults = List.of();
            if (before == null
                    || !before.catalog().version().equals(version.catalog().version())) {
                LOG.infof(
                        "The seeds have changed: version %s is served",
                        version.catalog().version());
            } else {
                LOG.info("The seeds are without a fault again");
            }
        } catch (FaultySeedsException e) {
            tell(e);
        }
    }

    private void load() {
        var loaded = loader.load();
        version = new Version(loaded.catalog(), Instant.now());
        stored = loaded.stored();
        stored.whenComplete((nothing, failure) -> {
            if (failure != null) {
                LOG.fatalf(
                        "The service ends: the database could not be filled: %s",
                        ExceptionUtil.getRootCause(failure).getMessage());
                LOG.debug("The database could not be filled", failure);
                end.accept(1);
            }
        });
    }

    private void tell(FaultySeedsException refused) {
        faults = LaunchMode.current().isDevOrTest() ? refused.faults() : List.of();
        LOG.error(refused.getMessage());
    }

    /** Lets the database have what is under way, before it is closed. */
    void end(@Observes ShutdownEvent end) {
        awaitDatabase();
    }

    private void awaitDatabase() {
        if (version != null) {
            stored.exceptionally(failure -> null).toCompletableFuture().join();
        }
    }
}
