package org.incentivekb.api.http;

import io.vertx.ext.web.RoutingContext;
import org.incentivekb.api.problem.Problem;

/** What is wrong with a request for a page, found where it came in: the pages say so in their own way. */
public final class RequestProblem {

    private static final String KEY = Problem.class.getName();

    private RequestProblem() {}

    static void set(RoutingContext context, Problem problem) {
        context.put(KEY, problem);
    }

    /** Null where nothing is wrong. */
    public static Problem of(RoutingContext context) {
        return context.get(KEY);
    }
}
