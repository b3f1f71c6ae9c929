package org.incentivekb.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
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

    /** What one look came to when it was last taken, so that a change is said once. */
    private static final class State {
        private boolean isFailing;

        private void run(Look look) {
            try {
                look.look();
                if (isFailing) {
                    LOG.info("The store can be reached again");
                    isFailing = false;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                if (!isFailing) {
                    LOG.errorf("The store cannot be reached, what was served still is: %s", LiveDataset.reason(e));
                    LOG.debug("The store cannot be reached", e);
                    isFailing = true;
                }
            }
        }
    }

    private final LiveConfig config;
    private final LiveDataset live;
    private final boolean isShared;
    private final boolean isEmptyForEver;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });

    Watches(
            LiveConfig config,
            LiveDataset live,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.config = config;
        this.live = live;
        isEmptyForEver = !config.load() && url.matches("jdbc:h2:(nioM|m)em\\w*:.*");
        isShared = !databaseKind.equals("h2");
    }

    void begin(@Observes @Priority(AFTER_LOAD) StartupEvent start) {
        if (isEmptyForEver) {
            throw new ConfigurationException(
                    "The service does not start: incentives.load is not true, and nobody else can load into H2 in memory");
        }
        if (live.version() == null && !config.load()) {
            LOG.info("The store holds nothing yet: not ready before another process has loaded");
        }
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
        var state = new State();
        timer.scheduleWithFixedDelay(() -> state.run(look), millis, millis, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent end) throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }
}
