package org.incentivekb.live;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a version is served and the database holds the same; says how many records that are. */
@Readiness
class ReadinessCheck implements HealthCheck {

    private final LiveDataset current;

    ReadinessCheck(LiveDataset current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("incentives").status(current.isReady());
        if (current.isReady()) {
            var catalog = current.version().catalog();
            response.withData("loaded", catalog.totals().records()).withData("version", catalog.version());
        }
        return response.build();
    }
}
