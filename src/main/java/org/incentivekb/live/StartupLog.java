package org.incentivekb.live;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.jboss.logging.Logger;

/** Says at the start what has been loaded, and once the port answers where to look. */
@Singleton
class StartupLog {

    private static final Logger LOG = Logger.getLogger("org.incentivekb");

    /** After the catalog is there. */
    private static final int LAST = 300;

    void loaded(@Observes @Priority(LAST) StartupEvent start, LiveDataset live) {
        if (live.version() == null) {
            return;
        }
        var catalog = live.version().catalog();
        var totals = catalog.totals();
        var kinds = Vocabulary.KIND.labels().keySet().stream()
                .map(code -> totals.of(Vocabulary.KIND, code) + " " + code)
                .collect(Collectors.joining(", "));
        LOG.infof(
                "%d incentives with %d figures from %d sources (%s), version %s",
                totals.records(), totals.figures(), catalog.sources().size(), kinds, catalog.version());
    }

    /** With the port that was taken, where any was asked for. */
    void listening(@ObservesAsync HttpServerStart start, HttpServer server) {
        var host = start.options().getHost();
        var base = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + server.getPort();
        LOG.infof("Explore %s/, or begin with %s/api/v1/incentives", base, base);
    }
}
