package org.incentivekb.api.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/**
 * When each event loop began its pass over the connections that have something to read. What it reads last had come before the pass
 * began, and has waited for all that was answered since. Other tasks have their turn after the pass, by which its end is known.
 */
final class EventLoopPasses {

    /** Of one event loop, which alone reads and writes it. */
    private static final class Pass {
        private boolean isUnderWay;
        private long begun;
    }

    private final FastThreadLocal<Pass> passes = new FastThreadLocal<>() {
        @Override
        protected Pass initialValue() {
            return new Pass();
        }
    };

    private final Timer taken;

    EventLoopPasses(MeterRegistry registry) {
        taken = Timer.builder("event.loop.pass")
                .description("How long an event loop took to answer what it found on its connections")
                .register(registry);
    }

    /** When the pass began in which an event loop is now, which is the one that calls. */
    long begun(Vertx vertx, long now) {
        var pass = passes.get();
        if (!pass.isUnderWay) {
            pass.isUnderWay = true;
            pass.begun = now;
            vertx.runOnContext(done -> {
                pass.isUnderWay = false;
                taken.record(System.nanoTime() - pass.begun, TimeUnit.NANOSECONDS);
            });
        }
        return pass.begun;
    }
}
