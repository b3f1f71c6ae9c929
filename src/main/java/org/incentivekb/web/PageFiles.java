package org.incentivekb.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.api.http.Representation;

/**
 * The files that pages load: a style, a module, an icon. The name of each has the hash of what is in it, so that it need never be asked
 * for again; under an older hash it is given too, since a page may be older than what serves it.
 */
@Singleton
class PageFiles {

    private static final String FOLDER = "/files/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** After the rules for all requests, before Quarkus' own. */
    static final int AFTER_RULES = -500;

    private static final Map<String, Representation> FILES = new TreeMap<>();

    static {
        add("style.css", "text/css;charset=UTF-8");
        add("pages.js", "text/javascript;charset=UTF-8");
        add("icon.svg", "image/svg+xml");
    }

    private static void add(String name, String mediaType) {
        try (var file = PageFiles.class.getResourceAsStream("/web/" + name)) {
            var bytes = file.readAllBytes();
            FILES.put(name, Representation.of(name.endsWith(".css") ? packed(bytes) : bytes, mediaType));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style without the white space that only its writer needs. */
    private static byte[] packed(byte[] style) {
        return new String(style, UTF_8)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": (?![^{}]*\\{)", ":")
                .replace(";}", "}")
                .getBytes(UTF_8);
    }

    /** Where a file is: {@code /files/0123456789abcdef/style.css}. */
    static String path(String name) {
        return FOLDER + FILES.get(name).tag() + '/' + name;
    }

    void register(@Observes Router router) {
        // What browsers ask for where nothing names an icon, as beside JSON.
        router.route("/favicon.ico")
                .order(AFTER_RULES)
                .handler(context -> send(FILES.get("icon.svg"), context.request(), false));
        router.route(FOLDER + ":hash/:name").order(AFTER_RULES).handler(context -> {
            var file = FILES.get(context.pathParam("name"));
            if (file == null) {
                context.next();
            } else {
                boolean isNewest = context.pathParam("hash").equals(file.tag());
                send(file, context.request(), isNewest);
            }
        });
    }

    private static void send(Representation file, HttpServerRequest request, boolean isNewest) {
        file.send(request, isNewest ? FOR_EVER : "public, no-cache");
    }
}
