package org.incentivekb.api.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.api.problem.RequestedUri;

/**
 * {@code /q/openapi} and the first page of Swagger UI. Quarkus would write the document anew for each request, and knows no path prefix
 * of a proxy; here each is made once, with its entity tag, and compressed once.
 */
@Singleton
class DocumentRoute {

    /** After the rules for all requests, before Quarkus' own. */
    private static final int AFTER_RULES = 500;

    private static final String OPENAPI = "/q/openapi";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    /** Path prefixes for which the document is kept: a service stands behind few proxies. */
    private static final int PREFIXES = 16;

    private final OpenApiDocumentService documents;
    private final Map<String, Representation> kept = new ConcurrentHashMap<>();
    private final Representation page = Representation.of(SwaggerPage.HTML.getBytes(UTF_8), "text/html;charset=UTF-8");

    DocumentRoute(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, AFTER_RULES);
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (path.startsWith(OPENAPI)) {
            switch (path.substring(OPENAPI.length())) {
                case "" ->
                    document(request, isJson(context) ? Format.JSON : Format.YAML)
                            .send(request);
                case ".json" -> document(request, Format.JSON).send(request);
                case ".yaml", ".yml" -> document(request, Format.YAML).send(request);
                default -> context.next();
            }
        } else if (path.startsWith(SWAGGER_UI)) {
            switch (path.substring(SWAGGER_UI.length())) {
                // Relative, so that it holds under any address.
                case "" ->
                    request.response()
                            .setStatusCode(302)
                            .putHeader(HttpHeaders.LOCATION, "swagger-ui/")
                            .end();
                case "/", "/index.html" -> {
                    request.response().headers().set(SECURITY_POLICY, SwaggerPage.SECURITY_POLICY);
                    page.send(request);
                }
                default -> context.next();
            }
        } else {
            context.next();
        }
    }

    private static boolean isJson(RoutingContext context) {
        var format = context.queryParam("format");
        if (!format.isEmpty()) {
            return format.get(0).equalsIgnoreCase("json");
        }
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("application/json");
    }

    private Representation document(HttpServerRequest request, Format format) {
        var prefix = RequestedUri.prefix(request);
        var key = format + prefix;
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var made = Representation.of(
                withServer(documents.getDocument("<default>", format), prefix),
                format.getMimeType() + ";charset=UTF-8");
        if (kept.size() < PREFIXES * Format.values().length) {
            kept.put(key, made);
        }
        return made;
    }

    /** The document's only server is the root of whatever host it was fetched from. */
    private static byte[] withServer(byte[] document, String prefix) {
        return prefix.isEmpty()
                ? document
                : new String(document, UTF_8)
                        .replaceFirst(
                                "(\"?servers\"?\\s*:\\s*\\[?\\s*[-{]\\s*\"?url\"?\\s*:\\s*\"?)/", "$1" + prefix + "/")
                        .getBytes(UTF_8);
    }
}
