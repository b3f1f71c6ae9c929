package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.live.load.Loader;
import org.incentivekb.model.DataSet;
import org.incentivekb.store.LoadOutcome;
import org.junit.jupiter.api.Test;

/** Ready when there are records to serve, and not before; what the database does then is another matter. */
class ReadinessTest {

    private final DataSet held = new DataSet("0123456789abcdef", LocalDate.EPOCH);
    private RuntimeException failure;
    private boolean isHeld;

    private final Loader loader = new Loader(null, null) {
        @Override
        public LoadOutcome load(Optional<Path> folder) {
            if (failure != null) {
                throw failure;
            }
            isHeld = true;
            return new LoadOutcome(held, 1, 0, 0);
        }
    };

    /** Gives an empty catalog where something has been loaded. */
    private final VersionBuilder builder = new VersionBuilder(null, null, null, null) {
        @Override
        boolean isAnother(Version served) {
            return served == null;
        }

        @Override
        Version build(Version before) {
            var catalog = new CatalogBuilder((incentive, known) -> new Rendered(new byte[0], 0)).build(held);
            return isHeld ? new Version(catalog, held, null, Instant.now(), null, null) : null;
        }
    };

    private final LiveDataset live =
            new LiveDataset(new Loads(), loader, builder, new LiveMetrics(new SimpleMeterRegistry()));
    private final ReadinessCheck check = new ReadinessCheck(live);

    private static final class Loads implements LiveConfig {
        @Override
        public Optional<java.nio.file.Path> seeds() {
            return Optional.empty();
        }

        @Override
        public java.time.ZoneId zone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public boolean load() {
            return true;
        }

        @Override
        public Optional<Duration> poll() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> reload() {
            return Optional.empty();
        }
    }

    @Test
    void itIsNotReadyBeforeAnythingIsLoaded() {
        held.number = 1L;
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getData()).isEmpty();
    }

    @Test
    void itIsReadyWhenAVersionIsServed() {
        held.number = 1L;
        live.reload();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        assertThat(check.call().getData().orElseThrow()).containsEntry("version", "0123456789abcdef");
    }

    @Test
    void aLoadThatFailsLeavesItReadyAndIsTold() {
        held.number = 1L;
        live.reload();
        failure = new IllegalStateException("the disk is full");
        live.reload();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        assertThat(check.call().getData().orElseThrow()).containsEntry("lastLoad", "the disk is full");
    }

    /** It is tried every second: what is served must not change with each. */
    @Test
    void aLoadThatFailsAgainIsToldOnce() {
        held.number = 1L;
        live.reload();
        failure = new IllegalStateException("the database is gone");
        live.reload();
        var served = live.version();
        live.retry();
        assertThat(live.version()).isSameAs(served);
        failure = null;
        live.retry();
        assertThat(live.version().refused()).isNull();
    }
}
