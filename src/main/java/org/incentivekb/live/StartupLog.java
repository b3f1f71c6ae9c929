package org.incentivekb.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.jboss.logging.Logger;

/** Says at the start what has been loaded, and where to look. */
class StartupLog {

    private static final Logger LOG = Logger.getLogger("org.incentivekb");

    /** After the catalog is there. */
    private static final int LAST = 300;

    void announce(
            @Observes @Priority(LAST) StartupEvent start,
            LiveDataset current,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        var catalog = current.get();
        var tally = catalog.tally();
        var kinds = Vocabulary.KIND.labels().keySet().stream()
                .map(code -> tally.of(Vocabulary.KIND, code) + " " + code)
                .collect(Collectors.joining(", "));
        LOG.infof(
                "%d incentives with %d figures from %d sources (%s), version %s",
                tally.records(), tally.figures(), catalog.sources().size(), kinds, catalog.version());
        var base = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        LOG.infof("Explore %s/q/swagger-ui, or begin with %s/api/v1/incentives", base, base);
    }
}
