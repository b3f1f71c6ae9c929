package org.incentivekb.live;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when a version is served: no request asks the database, so that one which is away takes nothing down. Says how many records that
 * are, and what came of the last load.
 */
@Readiness
class ReadinessCheck implements HealthCheck {

    private final LiveDataset current;

    ReadinessCheck(LiveDataset current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        var version = current.version();
        var response = HealthCheckResponse.named("incentives").status(version != null);
        if (version != null) {
            var catalog = version.catalog();
            response.withData("loaded", catalog.totals().records()).withData("version", catalog.version());
        }
        var load = current.lastLoad();
        if (load != null && !load.hasSucceeded()) {
            response.withData("lastLoad", load.reason());
        }
        return response.build();
    }
}
