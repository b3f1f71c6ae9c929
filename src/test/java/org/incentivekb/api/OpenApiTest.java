package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The OpenAPI document describes everything and shows an example of it, and what it shows is true. */
@QuarkusTest
class OpenApiTest {

    /** A request that an example is for, and what the document says that it gives. */
    record Example(String request, JsonNode value) {

        @Override
        public String toString() {
            return request;
        }
    }

    @Test
    void isOfVersion31AndNamesEveryPath() {
        assertThat(OpenApi.document().get("openapi").asText()).startsWith("3.1");
        assertThat(OpenApi.paths())
                .contains(
                        "/api/v1/incentives",
                        "/api/v1/incentives/{id}",
                        "/api/v1/policies",
                        "/api/v1/funds",
                        "/api/v1/subsidies",
                        "/api/v1/infrastructure",
                        "/api/v1/sources",
                        "/api/v1/sources/{id}",
                        "/api/v1/regions",
                        "/api/v1/organizations",
                        "/api/v1/codelists",
                        "/api/v1/codelists/{name}",
                        "/api/v1/dataset")
                .allMatch(path -> path.startsWith("/api/v1/"));
        Service.plain().get("/q/openapi").then().statusCode(200).contentType("application/yaml");
    }

    @Test
    void everyOperationParameterAndErrorIsDescribed() {
        var softly = new SoftAssertions();
        for (var path : OpenApi.paths()) {
            var operation = operation(path);
            for (var field : List.of("summary", "description", "operationId")) {
                softly.assertThat(operation.path(field).asText())
                        .as("%s of %s", field, path)
                        .isNotBlank();
            }
            softly.assertThat(operation.path("tags")).as("tags of " + path).hasSize(1);
            for (var parameter : operation.path("parameters")) {
                var name = path + " " + parameter.path("name").asText();
                softly.assertThat(parameter.path("description").asText())
                        .as(name)
                        .hasSizeGreaterThan(5);
                softly.assertThat(example(parameter)).as("example of " + name).isNotNull();
            }
            softly.assertThat(operation.get("responses").fieldNames())
                    .toIterable()
                    .as("responses of " + path)
                    .contains("200", "304", "400", "405", "406", "414", "500");
            operation.get("responses").properties().forEach(entry -> {
                var response = OpenApi.resolved(entry.getValue());
                var name = path + " " + entry.getKey();
                softly.assertThat(response.path("description").asText())
                        .as(name)
                        .hasSizeGreaterThan(5);
                if (!entry.getKey().equals("304")) {
                    softly.assertThat(response.path("content"))
                            .as("content of " + name)
                            .isNotEmpty();
                }
                response.path("headers").forEach(header -> {
                    softly.assertThat(header.path("description").asText())
                            .as("header of " + name)
                            .isNotBlank();
                    softly.assertThat(header.path("example").asText())
                            .as("header of " + name)
                            .isNotBlank();
                });
                if (Integer.parseInt(entry.getKey()) >= 400) {
                    softly.assertThat(response.at("/content/application~1problem+json/examples"))
                            .as("examples of " + name)
                            .isNotEmpty();
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void everyTagIsDescribed() {
        assertThat(OpenApi.document().get("tags"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank());
    }

    @Test
    void everyFieldIsDescribedAndShown() {
        var softly = new SoftAssertions();
        OpenApi.document().at("/components/schemas").properties().forEach(entry -> {
            var schema = entry.getValue();
            softly.assertThat(schema.path("description").asText())
                    .as(entry.getKey())
                    .isNotBlank();
            schema.path("properties").properties().forEach(property -> {
                var name = entry.getKey() + "." + property.getKey();
                var field = property.getValue();
                softly.assertThat(field.path("description").asText()
                                + OpenApi.resolved(field).path("description").asText())
                        .as(name)
                        .hasSizeGreaterThan(4);
                softly.assertThat(isShown(field)).as("%s has an example", name).isTrue();
            });
        });
        softly.assertAll();
    }

    /** As Swagger UI asks when nothing but "Execute" is clicked: with the examples of the path and the defaults of the query. */
    @TestFactory
    Stream<DynamicTest> theFirstTryGivesAnAnswer() {
        return paths().map(path -> dynamicTest(path.toString(), () -> theFirstTryGivesAnAnswer(path)));
    }

    private static void theFirstTryGivesAnAnswer(String path) {
        var query = parameters(path)
                .filter(parameter -> parameter.at("/schema/default").isValueNode())
                .map(parameter -> parameter.get("name").asText() + "="
                        + parameter.at("/schema/default").asText())
                .toList();
        Service.get(filled(path) + (query.isEmpty() ? "" : "?" + String.join("&", query)))
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfEachParameterGivesAnAnswer() {
        return paths().map(path -> dynamicTest(path.toString(), () -> theExampleOfEachParameterGivesAnAnswer(path)));
    }

    private static void theExampleOfEachParameterGivesAnAnswer(String path) {
        parameters(path).forEach(parameter -> {
            var value = example(parameter);
            var text = value.isArray() ? value.get(0).asText() : value.asText();
            var name = parameter.get("name").asText();
            var ofCsv = List.of("columns", "bom").contains(name) ? "&format=csv" : "";
            Service.get(filled(path) + "?" + name + "=" + Service.encoded(text) + ofCsv)
                    .then()
                    .statusCode(200);
        });
    }

    @TestFactory
    Stream<DynamicTest> theExampleIsTheAnswer() {
        return answers().map(example -> dynamicTest(example.toString(), () -> theExampleIsTheAnswer(example)));
    }

    private static void theExampleIsTheAnswer(Example example) {
        var answer = Service.get(example.request.replace("GET ", ""));
        answer.then().statusCode(200);
        assertThat(OpenApi.parse(answer.asString())).isEqualTo(example.value);
    }

    @TestFactory
    Stream<DynamicTest> theExampleIsTheProblem() {
        return problems().map(example -> dynamicTest(example.toString(), () -> theExampleIsTheProblem(example)));
    }

    private static void theExampleIsTheProblem(Example example) {
        var words = example.request.split(" ");
        var path = example.request.contains("9,000 letters") ? words[1] + "x".repeat(9000) : words[1];
        var request = Service.request();
        if (example.request.contains("(Accept: ")) {
            request.header("Accept", example.request.replaceFirst(".*\\(Accept: (.*)\\)", "$1"));
        }
        var answer = example.request.equals("a failure")
                ? Service.get("/api/v1/failing/state")
                : request.request(words[0], path);
        var expected = example.value.toString().replaceAll("under [0-9a-f-]{36}", "under …");
        assertThat(answer.asString()
                        .replaceAll("under [0-9a-f-]{36}", "under …")
                        .replace("/api/v1/failing/state", "/api/v1/incentives"))
                .isEqualTo(expected);
        answer.then().statusCode(example.value.get("status").asInt());
    }

    private static Stream<String> paths() {
        return OpenApi.paths().stream();
    }

    private static Stream<Example> answers() {
        var examples = new ArrayList<Example>();
        for (var path : OpenApi.paths()) {
            operation(path)
                    .at("/responses/200/content/application~1json/examples")
                    .forEach(example ->
                            examples.add(new Example(example.get("summary").asText(), example.get("value"))));
        }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(13);
        return examples.stream();
    }

    private static Stream<Example> problems() {
        var examples = new ArrayList<Example>();
        OpenApi.document().at("/components/responses").forEach(response -> response.at(
                        "/content/application~1problem+json/examples")
                .forEach(example ->
                        examples.add(new Example(example.get("summary").asText(), example.get("value")))));
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        return examples.stream();
    }

    private static JsonNode operation(String path) {
        return OpenApi.document().at("/paths/" + OpenApi.escaped(path) + "/get");
    }

    private static Stream<JsonNode> parameters(String path) {
        var parameters = new ArrayList<JsonNode>();
        operation(path).path("parameters").forEach(parameters::add);
        return parameters.stream()
                .filter(parameter -> parameter.get("in").asText().equals("query"));
    }

    /** The path with the examples of its parameters. */
    private static String filled(String path) {
        var filled = path;
        for (var parameter : operation(path).path("parameters")) {
            filled = filled.replace(
                    "{" + parameter.get("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return filled;
    }

    private static JsonNode example(JsonNode parameter) {
        return parameter.has("example")
                ? parameter.get("example")
                : parameter.at("/schema/examples").get(0);
    }

    /** Whether a field has an example, or consists of what has one. */
    private static boolean isShown(JsonNode field) {
        var schema = OpenApi.resolved(field);
        return field.has("examples")
                || schema.has("examples")
                || schema.has("properties")
                || schema.has("items") && isShown(schema.get("items"))
                || schema.path("additionalProperties").has("$ref");
    }
}
