package org.incentivekb.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.incentivekb.Limits;
import org.incentivekb.api.load.Load;
import org.incentivekb.api.problem.Problem;
import org.incentivekb.api.problem.RequestId;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.seed.file.Fault;
import org.jboss.logging.Logger;

/**
 * The Vert.x route that every request passes before JAX-RS: the rules for requests in their order, then what can be answered without
 * looking for a resource: a 304, and an answer that is kept. Each rule is a class of this room.
 */
@Singleton
class RequestRoute {

    /** Before the rest of Quarkus, whose own limits know no problem details. */
    private static final int FIRST = 1000;

    private static final Logger LOG = Logger.getLogger(RequestRoute.class);

    private static final String JSON = "application/json";
    private static final CharSequence JSON_UTF8 = HttpHeaders.createOptimized(JSON + ";charset=UTF-8");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");

    private final LiveDataset live;
    private final ObjectMapper json;
    private final RequestMetrics metrics;
    private final Load load;

    RequestRoute(LiveDataset live, ObjectMapper json, RequestMetrics metrics, Load load) {
        this.live = live;
        this.json = json;
        this.metrics = metrics;
        this.load = load;
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, FIRST);
    }

    /** What Vert.x refuses before any route, and what fails outside JAX-RS. */
    void refuse(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            request.connection().close();
            return;
        }
        if (!response.headers().contains(HttpHeaders.DATE)) {
            addHeaders(request);
        }
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        end(request, problem(context));
    }

    private static Problem problem(RoutingContext context) {
        var request = context.request();
        var uri = RequestedUri.uri(request);
        var path = request.path();
        if (path == null || !path.startsWith("/")) {
            return Problem.noPath(uri);
        }
        if (context.statusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
            return Problem.nothingAt(path, uri);
        }
        if (context.statusCode() == Response.Status.BAD_REQUEST.getStatusCode()) {
            return Problem.faultyHost(uri);
        }
        var id = RequestId.of(request);
        LOG.errorf(context.failure(), "Failure %s at %s", id, path);
        return Problem.failure(id, uri);
    }

    private static void addHeaders(HttpServerRequest request) {
        var headers = request.response().headers();
        headers.add(HttpHeaders.DATE, HttpDate.now());
        RequestId.add(request);
        SecurityHeaders.add(headers, request.path() == null ? "" : request.path());
    }

    /**
     * Who asks again before what was sent has been taken waits for that; otherwise the answers to requests in a row on one connection
     * (RFC 9112, section 9.3.2) would pile up here.
     */
    private void await(RoutingContext context) {
        var response = context.response();
        if (response.writeQueueFull()) {
            response.drainHandler(taken -> {
                response.drainHandler(null);
                pass(context);
            });
        } else {
            pass(context);
        }
    }

    private void pass(RoutingContext context) {
        long begun = System.nanoTime();
        long since = load.since(context, begun);
        var request = context.request();
        addHeaders(request);
        if (load.isEnding()) {
            request.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (!isAnswered(context, request, begun)) {
            load.next(context, since, () -> end(request, Problem.overloaded(RequestedUri.uri(request))));
        } else {
            metrics.add(request, begun);
        }
    }

    /** Answers what can be without looking for a resource; where that is left to others, notes what is to be done when they have. */
    private boolean isAnswered(RoutingContext context, HttpServerRequest request, long begun) {
        var refusal = RequestRules.problem(context);
        if (refusal != null) {
            return isRefused(context, request, begun, refusal);
        } else if (request.method() == HttpMethod.OPTIONS) {
            options(request);
        } else if (RequestRules.isApi(request) || RequestedUri.isPage(request.path())) {
            return isAnsweredByVersion(context, request, begun);
        } else {
            leave(context, request, begun);
            return false;
        }
        return true;
    }

    /** Where a page was asked for, a page says what is wrong, which is left to the pages. */
    private boolean isRefused(RoutingContext context, HttpServerRequest request, long begun, Problem refusal) {
        if (RequestRules.isRead(request.method())
                && RequestedUri.isPage(request.path())
                && !RequestRules.hasLargeBody(request)) {
            RequestProblem.set(context, refusal);
            leave(context, request, begun);
            return false;
        }
        end(request, refusal);
        return true;
    }

    private void leave(RoutingContext context, HttpServerRequest request, long begun) {
        context.addHeadersEndHandler(sent -> {
            Compression.allow(request);
            metrics.add(request, begun);
        });
    }

    private static void options(HttpServerRequest request) {
        var headers = request.response().headers();
        headers.add(HttpHeaders.ALLOW, SecurityHeaders.METHODS);
        if (request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            SecurityHeaders.addPreflight(headers, request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS));
        }
        request.response()
                .setStatusCode(Response.Status.NO_CONTENT.getStatusCode())
                .end();
    }

    private boolean isAnsweredByVersion(RoutingContext context, HttpServerRequest request, long begun) {
        var version = live.version();
        if (version == null || !live.faults().isEmpty()) {
            return isRefused(context, request, begun, notServed(request));
        }
        FormatParameter.negotiate(request);
        RequestVersion.set(context, version);
        var tags = EntityTags.of(version);
        long hash = tags.hash(request);
        boolean isConditional = ConditionalRequests.isConditional(request);
        if (isConditional && tags.isGiven(hash) && ConditionalRequests.isUnchanged(tags, request, hash)) {
            ConditionalRequests.endNotModified(tags, request, hash);
            return true;
        }
        var answer = takesJson(request) ? version.answers().get(RequestedUri.key(request)) : null;
        if (answer == null) {
            context.addHeadersEndHandler(sent -> {
                int status = request.response().getStatusCode();
                if (status == Response.Status.OK.getStatusCode()
                        || status == Response.Status.NOT_MODIFIED.getStatusCode()) {
                    tags.add(request, hash);
                } else {
                    Compression.allow(request);
                }
                metrics.add(request, begun);
            });
            return false;
        }
        if (isConditional && ConditionalRequests.isUnchanged(tags, request, hash)) {
            ConditionalRequests.endNotModified(tags, request, hash);
        } else {
            end(request, tags, hash, answer);
        }
        return true;
    }

    private Problem notServed(HttpServerRequest request) {
        var uri = RequestedUri.uri(request);
        var faults = live.faults();
        return faults.isEmpty()
                ? Problem.notReady(uri)
                : Problem.faultySeeds(faults.stream().map(Fault::toString).toList(), uri);
    }

    /** Whether a body of JSON is what it asks for. What is less plain to see is left to whoever answers. */
    private static boolean takesJson(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && (accepted == null || accepted.equals("*/*") || accepted.equals(JSON));
    }

    // Vert.x 4 knows no other way to send bytes without copying them first.
    @SuppressWarnings("deprecation")
    private static void end(HttpServerRequest request, EntityTags tags, long hash, AnswerCache.Answer answer) {
        tags.add(request, hash);
        var headers = request.response().headers().add(HttpHeaders.CONTENT_TYPE, JSON_UTF8);
        if (answer.link() != null) {
            headers.add(LINK, answer.link());
        }
        request.response().end(Buffer.buffer(Unpooled.wrappedBuffer(answer.json())));
    }

    private void end(HttpServerRequest request, Problem problem) {
        var response = request.response();
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        switch (Response.Status.fromStatusCode(problem.status())) {
            case METHOD_NOT_ALLOWED -> response.putHeader(HttpHeaders.ALLOW, SecurityHeaders.METHODS);
            case SERVICE_UNAVAILABLE ->
                response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Limits.RETRY_AFTER_SECONDS));
            default -> {}
        }
        // The rest of a body is not waited for.
        if (RequestRules.hasLargeBody(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.endHandler(sent -> request.connection().close());
        }
        try {
            response.end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
