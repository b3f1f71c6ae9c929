package org.incentivekb.live;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.incentivekb.live.load.FaultySeedsException;
import org.incentivekb.live.load.LastLoad;
import org.incentivekb.live.load.LastLoad.Outcome;
import org.incentivekb.live.load.Loader;
import org.incentivekb.seed.file.Fault;
import org.incentivekb.store.LoadOutcome;
import org.jboss.logging.Logger;

/**
 * The version that requests read: seeds are loaded into the store, and what the store holds is built and published, at the start and
 * again when either has changed. A version is published whole, by one write; requests under way keep the one that they began with.
 */
@Singleton
public class LiveDataset {

    /** Before anything else that wants records. */
    private static final int FIRST = 100;

    /** The exit status of a process that SIGTERM ends (POSIX: 128 and its number). */
    private static final int TERMINATED = 143;

    private static final Logger LOG = Logger.getLogger(LiveDataset.class);

    private final LiveConfig config;
    private final Loader loader;
    private final VersionBuilder builder;
    private final LiveMetrics metrics;

    private volatile Version version;
    private volatile LastLoad lastLoad;

    LiveDataset(LiveConfig config, Loader loader, VersionBuilder builder, LiveMetrics metrics) {
        this.config = config;
        this.loader = loader;
        this.builder = builder;
        this.metrics = metrics;
    }

    /** Take it once per request: it is one version from start to end. Null until there is one. */
    public Version version() {
        return version;
    }

    /** Null where this process has not loaded anything. */
    public LastLoad lastLoad() {
        return lastLoad;
    }

    /**
     * What is wrong with the seeds as they are now; in development only, where whoever asks wants to know. In production the version
     * before is served on, and the log has the faults.
     */
    public List<Fault> faults() {
        return lastLoad != null && LaunchMode.current().isDevOrTest() ? lastLoad.faults() : List.of();
    }

    void begin(@Observes @Priority(FIRST) StartupEvent start) {
        var ending = new Thread(LiveDataset::endAtOnce, "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            loadFirst();
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    /** Whoever ends the process while it loads, which may take minutes, does not wait: what is not committed is nowhere. */
    private static void endAtOnce() {
        LOG.info("Ended while it loaded");
        Runtime.getRuntime().halt(TERMINATED);
    }

    private void loadFirst() {
        if (config.load()) {
            var begun = Instant.now();
            try {
                load(begun);
            } catch (FaultySeedsException e) {
                if (!LaunchMode.current().isDevOrTest()) {
                    throw e;
                }
                refuse(e, begun);
                return;
            }
        }
        swap();
    }

    /** Loads the seeds again. Where they have faults, or the store cannot be reached, the version stays that is served. */
    synchronized void reload() {
        var begun = Instant.now();
        try {
            boolean wasFaulty = lastLoad != null && lastLoad.outcome() == Outcome.REFUSED;
            load(begun);
            if (wasFaulty && lastLoad.outcome() == Outcome.UNCHANGED) {
                LOG.info("The seeds are without a fault again");
            }
            poll();
        } catch (FaultySeedsException e) {
            refuse(e, begun);
        } catch (RuntimeException e) {
            var reason = reason(e);
            if (lastLoad == null || !reason.equals(lastLoad.reason())) {
                LOG.errorf("The seeds could not be loaded, what was served still is: %s", reason);
                LOG.debug("The seeds could not be loaded", e);
                note(Outcome.FAILED, reason, List.of(), begun);
            } else {
                // It is tried again and again, and what is served of it does not change.
                metrics.loaded(Outcome.FAILED, begun);
            }
        }
    }

    /** Loads once more what could not be loaded for want of the store. */
    void retry() {
        if (lastLoad != null && lastLoad.outcome() == Outcome.FAILED) {
            reload();
        }
    }

    /** Serves what the store holds, where that is another version than is served. */
    synchronized void poll() {
        if (builder.isAnother(version)) {
            swap();
            LOG.infof("Version %s is served", version.catalog().version());
        }
    }

    private void load(Instant begun) {
        LoadOutcome outcome = loader.load(config.seeds());
        note(outcome.hasChanged() ? Outcome.LOADED : Outcome.UNCHANGED, null, List.of(), begun);
        if (outcome.hasChanged() && outcome.dataSet().number > 1) {
            LOG.infof(
                    "The seeds have changed: %d added, %d changed, %d withdrawn",
                    outcome.added(), outcome.changed(), outcome.withdrawn());
        }
    }

    private void swap() {
        var built = builder.build(version);
        version = built == null || lastLoad == null || lastLoad.hasSucceeded() ? built : built.after(lastLoad);
    }

    private void refuse(FaultySeedsException refused, Instant begun) {
        var faults = refused.faults();
        note(Outcome.REFUSED, faults.size() + " fault(s), the first: " + faults.get(0), faults, begun);
        LOG.error(refused.getMessage());
    }

    private void note(Outcome outcome, String reason, List<Fault> faults, Instant begun) {
        var load = new LastLoad(Instant.now(), outcome, reason, faults);
        lastLoad = load;
        metrics.loaded(outcome, begun);
        if (version != null && (!load.hasSucceeded() || version.refused() != null)) {
            version = version.after(load.hasSucceeded() ? null : load);
        }
    }

    static String reason(Throwable failure) {
        var cause = ExceptionUtil.getRootCause(failure);
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage().lines().findFirst().orElse("");
    }
}
