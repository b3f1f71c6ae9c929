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
import org.incentivekb.api.problem.Problem;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.live.Version;
import org.incentivekb.seed.file.Fault;

/**
 * The Vert.x route that every request passes before JAX-RS: the rules for headers and URLs in their order, then what can be answered
 * without looking for a resource: a 304, and an answer that is kept. Each rule is a class of this room.
 */
@Singleton
class RequestRoute {

    /** Just after the CORS headers, which an answer from here has too. */
    private static final int AFTER_CORS = 299;

    private static final String OPENAPI = "/q/openapi";
    private static final String JSON = "application/json";
    private static final CharSequence JSON_UTF8 = HttpHeaders.createOptimized(JSON + ";charset=UTF-8");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");

    private final LiveDataset live;
    private final ObjectMapper json;

    RequestRoute(LiveDataset live, ObjectMapper json) {
        this.live = live;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, AFTER_CORS);
    }

    /** Vert.x refuses a path that cannot be decoded before any route. */
    void refuseUndecodable(@Observes Router router) {
        router.errorHandler(
                Response.Status.BAD_REQUEST.getStatusCode(),
                context -> end(
                        context.request(),
                        Problem.undecodablePath(context.request().uri())));
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var headers = request.response().headers();
        headers.add(HttpHeaders.DATE, HttpDate.now());
        SecurityHeaders.add(headers);
        var refusal = UrlRules.problem(request);
        if (refusal.isPresent()) {
            end(request, refusal.get());
        } else if (UrlRules.isApi(request)) {
            passApi(context, request);
        } else {
            if (OPENAPI.equals(request.path())) {
                context.addHeadersEndHandler(sent -> {
                    Compression.allow(request);
                    request.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                });
            }
            context.next();
        }
    }

    private void passApi(RoutingContext context, HttpServerRequest request) {
        SecurityHeaders.addNoContent(request.response().headers());
        var version = live.version();
        if (version == null || !live.faults().isEmpty()) {
            end(request, faultySeeds(request));
            return;
        }
        FormatParameter.negotiate(request);
        RequestVersion.set(context, version);
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            if (ConditionalRequests.matches(version, request)) {
                ConditionalRequests.endNotModified(version, request);
                return;
            }
            var answer = takesJson(request) ? version.answers().get(request.uri()) : null;
            if (answer != null) {
                end(request, version, answer);
                return;
            }
            context.addHeadersEndHandler(sent -> {
                if (request.response().getStatusCode() == Response.Status.OK.getStatusCode()) {
                    EntityTags.add(version, request);
                }
            });
        }
        context.next();
    }

    private Problem faultySeeds(HttpServerRequest request) {
        return Problem.faultySeeds(live.faults().stream().map(Fault::toString).toList(), request.uri());
    }

    /** Whether a body of JSON is what it asks for. What is less plain to see is left to whoever answers. */
    private static boolean takesJson(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && (accepted == null || accepted.equals("*/*") || accepted.equals(JSON))
                && !ConditionalRequests.matchesAny(request);
    }

    // Vert.x 4 knows no other way to send bytes without copying them first.
    @SuppressWarnings("deprecation")
    private static void end(HttpServerRequest request, Version version, AnswerCache.Answer answer) {
        EntityTags.add(version, request);
        var headers = request.response().headers().add(HttpHeaders.CONTENT_TYPE, JSON_UTF8);
        if (answer.link() != null) {
            headers.add(LINK, answer.link());
        }
        request.response().end(Buffer.buffer(Unpooled.wrappedBuffer(answer.json())));
    }

    private void end(HttpServerRequest request, Problem problem) {
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
