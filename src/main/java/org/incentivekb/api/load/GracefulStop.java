package org.incentivekb.api.load;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Says at the end what became of the requests that were under way. Quarkus waits for them, after the delay in which readiness is down. */
@Singleton
class GracefulStop {

    private static final Logger LOG = Logger.getLogger("org.incentivekb");

    private final Load load;
    private long begun = System.nanoTime();
    private int underWay;

    GracefulStop(Load load) {
        this.load = load;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        begun = System.nanoTime();
        underWay = load.underWay();
    }

    void end(@Observes ShutdownEvent event) {
        LOG.infof(
                "Stopped in %d ms; requests under way at its beginning: %d, left unfinished: %d",
                Duration.ofNanos(System.nanoTime() - begun).toMillis(), underWay, load.underWay());
    }
}
