package org.incentivekb.api.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.incentivekb.api.http.Representation;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.LiveDataset;

/**
 * {@code /q/openapi} and the first page of Swagger UI. Quarkus would write the document anew for each request, and knows no path prefix
 * of a proxy; here each is made once, with its entity tag, and compressed once.
 */
@Singleton
class DocumentRoute {

    /** After the rules for all requests, before Quarkus' own. */
    private static final int AFTER_RULES = -500;

    private static final String OPENAPI = "/q/openapi";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    /** Path prefixes for which the document is kept: a service stands behind few proxies. */
    private static final int PREFIXES = 16;

    private static final Pattern SERVER =
            Pattern.compile("\"?servers\"?\\s*:\\s*\\[?\\s*[-{]\\s*\"?url\"?\\s*:\\s*\"?/");

    private final OpenApiDocumentService documents;
    private final LiveDataset live;

    private final Representation page = Representation.of(SwaggerPage.HTML.getBytes(UTF_8), "text/html;charset=UTF-8");

    DocumentRoute(OpenApiDocumentService documents, LiveDataset live) {
        this.documents = documents;
        this.live = live;
    }

    /**
     * The documents of one version of the data, which has parameters and examples of its own.
     *
     * @param serverAt where in the document the path of its server begins
     */
    private record Kept(Map<String, Representation> byPrefix, Map<Format, Integer> serverAt) {

        Kept(Catalog catalog) {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    void register(@Observes Router router) {
        router.route("/q/*").order(AFTER_RULES).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (path.startsWith(OPENAPI)) {
            var prefix = RequestedUri.prefix(request);
            switch (path.substring(OPENAPI.length())) {
                case "" ->
                    document(prefix, isJson(context) ? Format.JSON : Format.YAML)
                            .send(request);
                case ".json" -> document(prefix, Format.JSON).send(request);
                case ".yaml", ".yml" -> document(prefix, Format.YAML).send(request);
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

    /** @param prefix of a proxy's path */
    private Representation document(String prefix, Format format) {
        return document(prefix, format, live.version().derived(Kept.class, Kept::new));
    }

    private Representation document(String prefix, Format format, Kept documentsKept) {
        var kept = documentsKept.byPrefix;
        var known = kept.get(format + prefix);
        if (known != null) {
            return known;
        }
        var mediaType = format.getMimeType() + ";charset=UTF-8";
        if (prefix.isEmpty()) {
            var made = Representation.of(documents.getDocument("<default>", format), mediaType);
            kept.put(format.toString(), made);
            return made;
        }
        var root = document("", format, documentsKept);
        int at = documentsKept.serverAt.computeIfAbsent(format, any -> serverAt(root.plain()));
        var document = new Representation(withServer(root.plain(), prefix, at), mediaType, root.tag() + prefix);
        // Whoever makes up prefixes makes no work beyond the copy.
        if (kept.size() < PREFIXES * Format.values().length) {
            document = document.compressed();
            kept.put(format + prefix, document);
        }
        return document;
    }

    /** The document's only server is the root of whatever host it was fetched from. */
    private static byte[] withServer(byte[] document, String prefix, int at) {
        return ByteBuffer.allocate(document.length + prefix.length())
                .put(document, 0, at)
                .put(prefix.getBytes(ISO_8859_1))
                .put(document, at, document.length - at)
                .array();
    }

    private static int serverAt(byte[] document) {
        // A character for each byte.
        var server = SERVER.matcher(new String(document, ISO_8859_1));
        if (!server.find()) {
            throw new IllegalStateException("The OpenAPI document names no server");
        }
        return server.end() - 1;
    }
}
