package org.incentivekb.api.load;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
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
    private volatile boolean hasListened;

    GracefulStop(Load load) {
        this.load = load;
    }

    void listening(@ObservesAsync HttpServerStart start) {
        hasListened = true;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        load.end();
        begun = System.nanoTime();
        underWay = load.underWay();
    }

    void end(@Observes ShutdownEvent event) {
        if (!hasListened) {
            return;
        }
        LOG.infof(
                "Stopped in %d ms; requests under way at its beginning: %d, left unfinished: %d",
                Duration.ofNanos(System.nanoTime() - begun).toMillis(), underWay, load.underWay());
    }
}
