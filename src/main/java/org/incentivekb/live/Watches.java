package org.incentivekb.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.incentivekb.live.load.SeedWatch;
import org.jboss.logging.Logger;

/** What is looked at while the service runs: the seeds folder for an edit, and the store for a version that another process loaded. */
@Singleton
class Watches {

    private static final Logger LOG = Logger.getLogger(Watches.class);

    /** After the first load. */
    private static final int AFTER_LOAD = 200;

    /** How often a store that other processes can change is asked. */
    private static final Duration POLL = Duration.ofSeconds(2);

    /** A look, which may fail: the next one comes. */
    private interface Look {
        void look() throws InterruptedException;
    }

    private final LiveConfig config;
    private final LiveDataset live;
    private final boolean isShared;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });

    private String failing;

    Watches(
            LiveConfig config,
            LiveDataset live,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.config = config;
        this.live = live;
        isShared = !databaseKind.equals("h2");
    }

    void begin(@Observes @Priority(AFTER_LOAD) StartupEvent start) {
        config.poll()
                .or(() -> isShared ? Optional.of(POLL) : Optional.empty())
                .ifPresent(interval -> every(interval, live::poll));
        if (config.reload().isEmpty()) {
            return;
        }
        if (config.seeds().isEmpty() || !config.load()) {
            LOG.warn(
                    config.load()
                            ? "incentives.reload has nothing to look at: the seeds in the jar do not change; set incentives.seeds"
                            : "incentives.reload has nothing to do where incentives.load is false");
            return;
        }
        var seeds = new SeedWatch(config.seeds().get(), live::reload);
        every(config.reload().get(), () -> {
            seeds.look();
            live.retry();
        });
    }

    private void every(Duration interval, Look look) {
        long millis = interval.toMillis();
        timer.scheduleWithFixedDelay(() -> run(look), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Says once that it fails, and why, and once that it does no more. */
    private void run(Look look) {
        try {
            look.look();
            if (failing != null) {
                LOG.info("The store can be reached again");
                failing = null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            var reason = LiveDataset.reason(e);
            if (!reason.equals(failing)) {
                LOG.errorf("The store cannot be reached, what was served still is: %s", reason);
                LOG.debug("The store cannot be reached", e);
                failing = reason;
            }
        }
    }

    void end(@Observes ShutdownEvent end) throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }
}
