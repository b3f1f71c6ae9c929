package org.incentivekb.api.connection;

import io.smallrye.config.ConfigMapping;

/** What an operator may set about connections, besides {@code quarkus.http.*}. */
@ConfigMapping(prefix = "incentives.http")
interface ConnectionLimits {

    /** How many connections one address may have open; a reverse proxy is one address. */
    int connectionsPerClient();
}
