package org.incentivekb.api.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.incentivekb.Limits;

/**
 * Hands requests on to whoever answers them, and refuses those that have waited too long, so that no queue outgrows what can be answered
 * in time. What costs more than an event loop can give, pages and the matching of a company, is made by a few threads of its own: more
 * at once would be no faster, and each has its memory. Health is always answered.
 */
@Singleton
public class Load {

    private static final long WAIT = TimeUnit.SECONDS.toNanos(Limits.WAIT_SECONDS);

    private static final int MAKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private static final String API = "/api/";
    private static final String MATCH = "/api/v1/match";
    private static final String FILES = "/files/";
    private static final String FRAMEWORK = "/q/";
    private static final String HEALTH = "/q/health";

    private final EventLoopPasses passes;
    private final WorkerExecutor makers;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final MeterRegistry registry;
    private volatile boolean isEnding;

    Load(Vertx vertx, MeterRegistry registry) {
        this.passes = new EventLoopPasses(registry);
        this.makers = vertx.createSharedWorkerExecutor("makers", MAKERS, 1, TimeUnit.HOURS);
        this.registry = registry;
        registry.gauge("requests.under.way", underWay);
        registry.gauge("requests.waiting", waiting);
        shed("event_loop", 0);
        shed("makers", 0);
    }

    /** From now on clients are sent elsewhere: each connection is closed after its next answer. */
    void end() {
        isEnding = true;
    }

    public boolean isEnding() {
        return isEnding;
    }

    /**
     * To be asked as soon as a request comes in.
     *
     * @param now by {@link System#nanoTime}, as all that is returned
     * @return since when the request has waited, as far as is known
     */
    public long since(RoutingContext context, long now) {
        return passes.begun(context.vertx(), now);
    }

    /**
     * @param since when the request has waited
     * @param refuse answers it without any work
     */
    public void next(RoutingContext context, long since, Runnable refuse) {
        var path = context.request().path();
        if (path.startsWith(HEALTH)) {
            context.next();
            return;
        }
        if (isLate(since)) {
            shed("event_loop", 1);
            refuse.run();
            return;
        }
        underWay.incrementAndGet();
        context.addEndHandler(ended -> underWay.decrementAndGet());
        if (!isOfMakers(path)) {
            context.next();
        } else if (waiting.get() < Limits.WAITING) {
            waiting.incrementAndGet();
            makers.executeBlocking(() -> make(context, since, refuse), false);
        } else {
            shed("makers", 1);
            refuse.run();
        }
    }

    private Void make(RoutingContext context, long since, Runnable refuse) {
        waiting.decrementAndGet();
        if (context.response().closed()) {
            return null;
        }
        if (isLate(since)) {
            shed("makers", 1);
            refuse.run();
        } else {
            context.next();
        }
        return null;
    }

    private static boolean isLate(long since) {
        return System.nanoTime() - since > WAIT;
    }

    private static boolean isOfMakers(String path) {
        return path.startsWith(API) ? path.equals(MATCH) : !path.startsWith(FILES) && !path.startsWith(FRAMEWORK);
    }

    private void shed(String where, int requests) {
        registry.counter("requests.shed", "where", where).increment(requests);
    }

    /** Requests that have been begun or wait to be. */
    int underWay() {
        return underWay.get();
    }

    @PreDestroy
    void close() {
        makers.close();
    }
}
