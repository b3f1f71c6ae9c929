package org.incentivekb.api.http;

import io.smallrye.config.ConfigMapping;

/** What an operator may set about connections, besides {@code quarkus.http.*}. */
@ConfigMapping(prefix = "incentives.http")
interface HttpLimits {

    /** How many connections one address may have open; a reverse proxy is one address. */
    int connectionsPerClient();
}
