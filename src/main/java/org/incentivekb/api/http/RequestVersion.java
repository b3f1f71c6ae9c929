package org.incentivekb.api.http;

import io.vertx.ext.web.RoutingContext;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.Version;

/** The version that a request reads from its first to its last byte: taken where the request comes in, and handed on with it. */
public final class RequestVersion {

    private static final String KEY = Version.class.getName();

    private RequestVersion() {}

    static void set(RoutingContext context, Version version) {
        context.put(KEY, version);
    }

    public static Version of(RoutingContext context) {
        return context.get(KEY);
    }

    public static Catalog catalog(RoutingContext context) {
        return of(context).catalog();
    }
}
