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
import java.util.List;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.Problem;
import org.incentivekb.api.problem.ProblemMapper;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.live.LiveDataset;

/**
 * What every request passes before a resource is looked for. It bears the headers that make answers safe in a browser; is refused
 * where its URL is longer than any honest question; is answered at once where the client has the answer already, or it is
 * remembered; and has its parameter {@code format} taken for an Accept header.
 */
@Singleton
class RequestRoute {

    /** Just after the CORS headers, which an answer of the gate bears too. */
    private static final int AFTER_CORS = 299;

    private static final int MOST_BYTES = 8192;
    private static final String API = "/api/";
    private static final String OPENAPI = "/q/openapi";

    private static final String JSON = "application/json";

    private static final CharSequence JSON_UTF8 = HttpHeaders.createOptimized(JSON + ";charset=UTF-8");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NO_CONTENT =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private final LiveDataset current;
    private final ObjectMapper json;

    RequestRoute(LiveDataset current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    void open(@Observes Filters filters) {
        filters.register(this::pass, AFTER_CORS);
    }

    /** Of all requests only those end here whose path cannot be decoded. */
    void refuseUndecodable(@Observes Router router) {
        router.errorHandler(
                Response.Status.BAD_REQUEST.getStatusCode(),
                context -> answer(
                        context.request(),
                        Problem.of(
                                Response.Status.BAD_REQUEST,
                                "The path is not UTF-8 in percent-encoding (RFC 3986, section 2.1)",
                                context.request().uri())));
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var headers = request.response().headers();
        headers.add(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.add(FRAME_OPTIONS, DENY);
        headers.add(REFERRER_POLICY, NO_REFERRER);
        if (request.uri().length() > MOST_BYTES) {
            answer(request, tooLong(request));
            return;
        }
        if (request.path() != null && isOddlySpelt(request.path())) {
            answer(request, ProblemMapper.nothingAt(request));
            return;
        }
        // The URL may be a whole one (RFC 9112, section 3.2.2).
        if (request.path() != null && request.path().startsWith(API)) {
            headers.add(SECURITY_POLICY, NO_CONTENT);
            negotiate(request);
            if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
                var version = current.published();
                var catalog = version.catalog();
                if (EntityTags.isKept(catalog, request)) {
                    EntityTags.add(catalog, request);
                    request.response()
                            .setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode())
                            .end();
                    return;
                }
                if (takesJson(request)) {
                    var answer = version.answers().remembered(request.uri());
                    if (answer != null) {
                        EntityTags.add(catalog, request);
                        answer(request, answer);
                        return;
                    }
                }
                context.addHeadersEndHandler(sent -> {
                    if (request.response().getStatusCode() == Response.Status.OK.getStatusCode()) {
                        EntityTags.add(catalog, request);
                    }
                });
            }
        }
        if (OPENAPI.equals(request.path())) {
            // Quarkus sets it against compression, and takes it back for resources only.
            context.addHeadersEndHandler(sent ->
                    headers.remove(HttpHeaders.CONTENT_ENCODING).add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        }
        context.next();
    }

    /**
     * Paths that Quarkus would take for others: each thing has one URL, and links made of {@code //} would lead to another host (RFC
     * 3986, section 4.2).
     */
    private static boolean isOddlySpelt(String path) {
        return path.contains("//") || path.startsWith(API) && (path.endsWith("/") || path.indexOf(';') >= 0);
    }

    /** Whether a body of JSON is what it asks for. What is less plain to see is left to whoever answers. */
    private static boolean takesJson(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && (accepted == null || accepted.equals("*/*") || accepted.equals(JSON))
                && !"*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    // Vert.x 4 knows no other way to send bytes without copying them first.
    @SuppressWarnings("deprecation")
    private static void answer(HttpServerRequest request, AnswerCache.Answer answer) {
        var headers = request.response().headers().add(HttpHeaders.CONTENT_TYPE, JSON_UTF8);
        if (answer.link() != null) {
            headers.add(LINK, answer.link());
        }
        request.response().end(Buffer.buffer(Unpooled.wrappedBuffer(answer.json())));
    }

    private static Problem tooLong(HttpServerRequest request) {
        int bytes = request.uri().length();
        var path = request.path();
        return Problem.of(
                Response.Status.REQUEST_URI_TOO_LONG,
                "The URL has " + bytes + " bytes; at most " + MOST_BYTES + " can be read",
                path.length() <= MOST_BYTES ? path : path.substring(0, 200));
    }

    private void answer(HttpServerRequest request, Problem problem) {
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasEncodedLetter(String query) {
        return query.contains("%6") || query.contains("%7");
    }

    /** Lets the parameter {@code format} say what the Accept header says, for those who cannot set a header; the parameter wins. */
    private static void negotiate(HttpServerRequest request) {
        var query = request.query();
        if (query == null
                || !query.contains("format=") && !hasEncodedLetter(query)
                || !QueryParameter.takenBy(request.path()).contains(QueryParameter.FORMAT)) {
            return;
        }
        try {
            var given = QueryString.parameters(request).get(QueryParameter.FORMAT.code());
            for (var format : Format.values()) {
                if (List.of(format.code()).equals(given)) {
                    request.headers().set(HttpHeaders.ACCEPT, format.mediaType());
                }
            }
        } catch (IllegalArgumentException e) {
            // Whoever reads the parameters refuses them, with every fault.
        }
    }
}
