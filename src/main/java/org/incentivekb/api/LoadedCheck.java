package org.incentivekb.api;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when there are records to serve; says how many. */
@Readiness
class LoadedCheck implements HealthCheck {

    private final CurrentCatalog current;

    LoadedCheck(CurrentCatalog current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("incentives").status(current.isThere());
        if (current.isThere()) {
            var catalog = current.get();
            response.withData("loaded", catalog.tally().records()).withData("version", catalog.version());
        }
        return response.build();
    }
}
