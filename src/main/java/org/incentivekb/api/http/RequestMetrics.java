package org.incentivekb.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.model.vocabulary.Kind;

/**
 * How often each route was asked and how long it took: {@code http_server_requests_seconds} by method, route and status. A route is a
 * path with its id left out and a method one that there is, so that whatever clients make up adds no series.
 */
@Singleton
class RequestMetrics {

    private static final String API = "/api/v1/";
    private static final String OTHER = "other";

    /** By the path of each list that has entries with paths of their own, the route of those. */
    private static final Map<String, String> WITH_ID = Map.of(
            API + "incentives", API + "incentives/{id}",
            API + "sources", API + "sources/{id}",
            API + "regions", API + "regions/{code}",
            API + "organizations", API + "organizations/{id}",
            API + "codelists", API + "codelists/{name}");

    private static final Set<String> WITHOUT_ID = Stream.of(
                    WITH_ID.keySet().stream(),
                    Kind.lists().keySet().stream().map(list -> API + list),
                    Stream.of(
                            API + "figures",
                            API + "facets",
                            API + "match",
                            API + "compare",
                            API + "changes",
                            API + "dataset"))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());

    /** Those that do not lie below the API. */
    private static final Set<String> BESIDE = Set.of(
            "/",
            "/api/v1",
            "/q/openapi",
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/metrics",
            "/q/swagger-ui/");

    private static final String LANGUAGE = "/{language}";

    /** Pages that show what is no one answer of the API. */
    private static final Set<String> PAGES = Set.of("/timeline", "/about");

    /** Upper bounds of the buckets, in milliseconds. */
    private static final long[] BUCKETS = {1, 5, 10, 50, 100, 500, 1_000, 10_000};

    private record Series(String method, String route, int status) {}

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param begun by {@link System#nanoTime} */
    void add(HttpServerRequest request, long begun) {
        var series = new Series(
                method(request.method()),
                route(request.path()),
                request.response().getStatusCode());
        timers.computeIfAbsent(series, this::timer).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series series) {
        var buckets = new Duration[BUCKETS.length];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = Duration.ofMillis(BUCKETS[i]);
        }
        return Timer.builder("http.server.requests")
                .description("Requests, from their head to the head of their answer")
                .tag("method", series.method)
                .tag("uri", series.route)
                .tag("status", String.valueOf(series.status))
                .serviceLevelObjectives(buckets)
                .register(registry);
    }

    private static String method(HttpMethod method) {
        return RequestRules.isRead(method) || method == HttpMethod.OPTIONS ? method.name() : OTHER;
    }

    /** A page's route is that of what it shows, in whichever language. */
    private static String page(String path) {
        var shown = path.substring("/zh".length());
        if (shown.isEmpty() || PAGES.contains(shown)) {
            return LANGUAGE + shown;
        }
        var like = route("/api/v1" + shown);
        return like.equals(OTHER) ? OTHER : LANGUAGE + like.substring("/api/v1".length());
    }

    /** @param path decoded or not: none of ours has an escape */
    static String route(String path) {
        if (RequestedUri.isPage(path)) {
            return page(path);
        }
        if (path == null || !path.startsWith(API)) {
            return path != null && BESIDE.contains(path) ? path : OTHER;
        }
        int end = path.indexOf('/', API.length());
        if (end < 0) {
            return WITHOUT_ID.contains(path) ? path : OTHER;
        }
        int next = path.indexOf('/', end + 1);
        if (next > 0
                && path.startsWith(API + "incentives/")
                && path.substring(next).equals("/history")) {
            return API + "incentives/{id}/history";
        }
        return next < 0 ? WITH_ID.getOrDefault(path.substring(0, end), OTHER) : OTHER;
    }
}
