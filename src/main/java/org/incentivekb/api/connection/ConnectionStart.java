package org.incentivekb.api.connection;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Applies the settings of connections before the port opens. */
@Singleton
class ConnectionStart {

    private final ConnectionLimits limits;
    private final int port;

    ConnectionStart(ConnectionLimits limits, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.limits = limits;
        this.port = port;
    }

    void apply(@Observes StartupEvent start) {
        // Netty would take any port that is free.
        if (port < 0) {
            throw new ConfigurationException(
                    "quarkus.http.port is " + port + ": must be from 0, any that is free, to 65535");
        }
        ConnectionGuard.limit(limits.connectionsPerClient());
    }
}
