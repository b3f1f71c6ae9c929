package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.DataSet;
import org.junit.jupiter.api.Test;

/** Ready when there are records to serve and the database holds them, and not before. */
class ReadinessTest {

    private final CompletableFuture<Void> kept = new CompletableFuture<>();
    private final List<Integer> ended = new ArrayList<>();
    private final LiveDataset live = new LiveDataset(new StubLoader(), ended::add);
    private final ReadinessCheck check = new ReadinessCheck(live);

    /** Gives an empty catalog at once; the database is done when the test says so. */
    private final class StubLoader extends Loader {

        StubLoader() {
            super(null, null, null, null);
        }

        @Override
        Loaded load() {
            var catalog = new CatalogBuilder((incentive, known) -> new Rendered(new byte[0], 0))
                    .build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
            return new Loaded(catalog, kept);
        }
    }

    @Test
    void itIsNotReadyBeforeAnythingIsLoaded() {
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getData()).isEmpty();
    }

    @Test
    void itIsReadyWhenTheDatabaseHoldsWhatIsServed() {
        live.reload();
        assertThat(live.version()).as("served already").isNotNull();
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        kept.complete(null);
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        assertThat(check.call().getData().orElseThrow()).containsEntry("version", "0123456789abcdef");
    }

    @Test
    void aDatabaseThatFailsAfterPublicationEndsTheService() {
        live.reload();
        kept.completeExceptionally(new IllegalStateException("the disk is full"));
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(ended).containsExactly(1);
    }
}
