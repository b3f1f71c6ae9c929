package org.incentivekb.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at the seeds folder every {@code incentives.reload} and has it read again when a file was added, changed or removed. It asks
 * for sizes and times instead of waiting for events, which network and container file systems do not give.
 */
@Singleton
class SeedWatch {

    private static final Logger LOG = Logger.getLogger(SeedWatch.class);

    /** How long nothing may change before it is read. */
    private static final int SETTLING_MILLIS = 50;

    /** After the first load. */
    private static final int AFTER_LOAD = 200;

    private final LiveConfig config;
    private final LiveDataset live;

    private ScheduledExecutorService timer;
    private Object seen;

    SeedWatch(LiveConfig config, LiveDataset live) {
        this.config = config;
        this.live = live;
    }

    void begin(@Observes @Priority(AFTER_LOAD) StartupEvent start) {
        if (config.reload().isEmpty()) {
            return;
        }
        if (config.seeds().isEmpty()) {
            LOG.warn(
                    "incentives.reload has nothing to look at: the seeds in the jar do not change; set incentives.seeds");
            return;
        }
        var folder = config.seeds().get();
        long every = config.reload().get().toMillis();
        seen = stamp(folder);
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "seed-watch");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(() -> look(folder), every, every, TimeUnit.MILLISECONDS);
    }

    private void look(Path folder) {
        try {
            var now = stamp(folder);
            if (now.equals(seen)) {
                return;
            }
            // Whoever writes several files, or a large one, is let finish.
            while (!now.equals(seen)) {
                seen = now;
                Thread.sleep(SETTLING_MILLIS);
                now = stamp(folder);
                if (now.equals(seen)) {
                    live.reload();
                    // What changed while it was read may have been read or not.
                    now = stamp(folder);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // A look that throws would be the last one.
            LOG.error("The seeds could not be read again; what was served still is", e);
        }
    }

    /** Equal as long as no file was added, changed or removed; a folder in the middle of a change differs from what comes after. */
    private static Object stamp(Path folder) {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            return e.toString();
        }
    }

    void end(@Observes ShutdownEvent end) {
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
