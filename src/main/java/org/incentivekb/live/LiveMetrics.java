package org.incentivekb.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import org.incentivekb.live.load.LastLoad.Outcome;

/** What an operator watches of the data: which version is served, what loads came to and took, and how well answers are cached. */
@Singleton
class LiveMetrics {

    private final MeterRegistry registry;

    /** Answers that were found, of whichever version. */
    final LongAdder hits = new LongAdder();

    /** Answers that had to be made. */
    final LongAdder misses = new LongAdder();

    LiveMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void register(@Observes StartupEvent start, LiveDataset live) {
        gauge(
                "dataset.records",
                "Incentives that are served",
                live,
                served -> served.version() == null
                        ? Double.NaN
                        : served.version().catalog().totals().records());
        gauge(
                "dataset.version.number",
                "The version that is served, as the store counts them",
                live,
                served ->
                        served.version() == null ? Double.NaN : served.version().dataSet().number);
        gauge(
                "dataset.last.load.success",
                "1 where the last load of this process succeeded, 0 where it was refused or failed",
                live,
                served -> served.lastLoad() == null
                        ? Double.NaN
                        : served.lastLoad().hasSucceeded() ? 1 : 0);
        FunctionCounter.builder("answer.cache.requests", hits, LongAdder::sum)
                .tag("result", "hit")
                .description("Answers that were cached, and that had to be made")
                .register(registry);
        FunctionCounter.builder("answer.cache.requests", misses, LongAdder::sum)
                .tag("result", "miss")
                .description("Answers that were cached, and that had to be made")
                .register(registry);
    }

    private void gauge(String name, String description, LiveDataset live, ToDoubleFunction<LiveDataset> value) {
        Gauge.builder(name, live, value).description(description).register(registry);
    }

    void loaded(Outcome outcome, Instant begun) {
        registry.timer("dataset.load", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .record(Duration.between(begun, Instant.now()));
    }

    /** A version was built, and is served from now on. */
    void swapped(Instant begun) {
        registry.timer("dataset.build").record(Duration.between(begun, Instant.now()));
        Counter.builder("dataset.swaps")
                .description("Versions that this process came to serve")
                .register(registry)
                .increment();
    }
}
