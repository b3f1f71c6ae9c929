package org.incentivekb.api.export;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.Limits;
import org.junit.jupiter.api.Test;

/** What a request for a file is told while as many are being sent as can be at once. */
@QuarkusTest
class FileLimitTest {

    private static final String LIST = "/api/v1/incentives";
    private static final String FILE = LIST + "?format=ndjson";

    @Inject
    FileSender sender;

    private final List<Handler<AsyncResult<Void>>> ends = new ArrayList<>();

    @Test
    void beyondTheLimitAFileIsToBeAskedForLater() {
        for (int i = 0; i < Limits.FILES; i++) {
            sender.file(endless(), null);
        }
        RestAssured.get(FILE)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", String.valueOf(Limits.RETRY_AFTER_SECONDS))
                .body("detail", equalTo(Limits.FILES + " files are being sent, as many as can be at once; ask again"));
        // What is no file is answered as ever.
        RestAssured.get(LIST).then().statusCode(200);
        RestAssured.get(FILE + "&columns=id").then().statusCode(400);

        ends.forEach(end -> end.handle(null));
        RestAssured.get(FILE).then().statusCode(200).body(endsWith("}\n"));
    }

    /** A request whose response does not end before it is told to. */
    private RoutingContext endless() {
        return (RoutingContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, arguments) -> {
                    @SuppressWarnings("unchecked")
                    var end = (Handler<AsyncResult<Void>>) arguments[0];
                    ends.add(end);
                    return 0;
                });
    }
}
