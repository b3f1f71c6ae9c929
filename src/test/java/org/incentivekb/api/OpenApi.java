package org.incentivekb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The service's OpenAPI document. */
final class OpenApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode document;

    private OpenApi() {}

    static synchronized JsonNode document() {
        if (document == null) {
            document = parse(RestAssured.given()
                    .get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return document;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    /** The paths, as the document writes them. */
    static List<String> paths() {
        var paths = new ArrayList<String>();
        document().get("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** What a reference stands for; anything else is itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document().at(node.get("$ref").asText().substring(1)))
                : node;
    }

    /** The documented path that a path of a request is of, or null. */
    static String template(String path) {
        return Stream.concat(Stream.of(path).filter(paths()::contains), paths().stream())
                .filter(template -> template.equals(path) || path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElse(null);
    }

    /** As a step of a JSON pointer. */
    static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The same in OpenAPI 3.0: the validator reads 3.1, but then checks no {@code type} and no {@code minimum}. What 3.0 writes
     * otherwise is rewritten, examples are dropped.
     */
    static String asVersion30() {
        var old = (ObjectNode) document().deepCopy();
        old.put("openapi", "3.0.3");
        downgrade(old);
        return old.toString();
    }

    private static void downgrade(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("examples").isArray()) {
                object.remove("examples");
            }
            if (object.path("exclusiveMinimum").isNumber()) {
                object.set("minimum", object.get("exclusiveMinimum"));
                object.put("exclusiveMinimum", true);
            }
            if (object.path("type").isArray()) {
                throw new AssertionError("a schema of several types has no form in OpenAPI 3.0: " + object);
            }
        }
        node.forEach(OpenApi::downgrade);
    }
}
