package org.incentivekb.limits;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same constants from Vert.x alone: what the HTTP server itself costs. Its one argument is the port on loopback. */
public final class BareVertx extends AbstractVerticle {

    private static final String PATH = "/constant/";
    private static final Map<String, Buffer> BODIES = new ConcurrentHashMap<>();

    public static void main(String[] arguments) {
        var options = new DeploymentOptions()
                .setInstances(2 * Runtime.getRuntime().availableProcessors())
                .setConfig(new JsonObject().put("port", Integer.parseInt(arguments[0])));
        Vertx.vertx().deployVerticle(BareVertx.class.getName(), options).onFailure(failure -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(BareVertx::answer).listen(config().getInteger("port"), "127.0.0.1");
    }

    private static void answer(HttpServerRequest request) {
        var size = request.path().substring(PATH.length());
        var response = request.response();
        if (size.equals("unchanged")) {
            response.setStatusCode(304)
                    .putHeader("ETag", "\"0123456789abcdef-12345678\"")
                    .putHeader("Last-Modified", "Mon, 28 Dec 2026 00:00:00 GMT")
                    .putHeader("Cache-Control", "public, no-cache")
                    .putHeader("Vary", "Accept, Accept-Encoding")
                    .end();
            return;
        }
        var body = BODIES.computeIfAbsent(size, digits -> Buffer.buffer(Constants.ofSize(Integer.parseInt(digits))));
        response.putHeader("Content-Type", "application/json").end(body);
    }
}
