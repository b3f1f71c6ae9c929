package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the OpenAPI document shows, the service answers. */
@QuarkusTest
class OpenApiExampleTest {

    /** A request that an example is for, and what the document says that it gives. */
    record Example(String request, JsonNode value) {

        @Override
        public String toString() {
            return request;
        }
    }

    /** As Swagger UI asks when nothing but "Execute" is clicked: with the examples of the path and the defaults of the query. */
    @TestFactory
    Stream<DynamicTest> theFirstTryGivesAnAnswer() {
        return paths().map(path -> dynamicTest(path.toString(), () -> theFirstTryGivesAnAnswer(path)));
    }

    /** Swagger UI sends the defaults besides. */
    @TestFactory
    Stream<DynamicTest> filesAndSearchesGoWithTheDefaults() {
        return Stream.of("format=csv", "format=ndjson", "q=game")
                .flatMap(choice -> paths().filter(path -> takes(path, choice))
                        .map(path -> dynamicTest(path + " with " + choice, () -> {
                            var query = Stream.concat(Stream.of(choice), defaults(path).stream());
                            var answer = Service.get(path + "?" + query.collect(Collectors.joining("&")));
                            answer.then().statusCode(200);
                            if (choice.startsWith("q=") && path.endsWith("/incentives")) {
                                assertThat(answer.jsonPath().<String>getList("items.id"))
                                        .isEqualTo(Service.list("q=game&sort=relevance")
                                                .jsonPath()
                                                .getList("items.id"));
                            }
                        })));
    }

    private static boolean takes(String path, String choice) {
        var values = Pattern.compile("\"" + choice.substring(choice.indexOf('=') + 1) + "\"");
        return parameters(path).anyMatch(parameter -> {
            var schema = OpenApi.resolved(parameter.get("schema"));
            return choice.startsWith(parameter.get("name").asText() + "=")
                    && (!schema.has("enum")
                            || values.matcher(schema.get("enum").toString()).find());
        });
    }

    /** What is filled in: the examples of what is required, and defaults. */
    private static List<String> defaults(String path) {
        var defaults = parameters(path)
                .filter(parameter -> OpenApi.resolved(parameter.get("schema"))
                        .path("default")
                        .isValueNode())
                .map(parameter -> parameter.get("name").asText() + "="
                        + OpenApi.resolved(parameter.get("schema"))
                                .get("default")
                                .asText());
        return Stream.concat(required(path), defaults).toList();
    }

    /** What a path cannot be asked without, with its examples. */
    static Stream<String> required(String path) {
        return parameters(path)
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(OpenApiExampleTest::given);
    }

    /** A parameter with its example; one of those that any suffices of. */
    private static String given(JsonNode parameter) {
        var name = parameter.get("name").asText();
        var example = example(parameter);
        if (!example.isArray()) {
            return name + "=" + Service.encoded(example.asText());
        }
        int least = Math.max(1, parameter.at("/schema/minItems").asInt());
        return StreamSupport.stream(example.spliterator(), false)
                .limit(least)
                .map(value -> name + "=" + Service.encoded(value.asText()))
                .collect(Collectors.joining("&"));
    }

    private static void theFirstTryGivesAnAnswer(String path) {
        var query = defaults(path);
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
            var query = Stream.concat(required(path), Stream.of(given(parameter)))
                    .distinct()
                    .collect(Collectors.joining("&"));
            var ofCsv = List.of("columns", "bom").contains(parameter.get("name").asText()) ? "&format=csv" : "";
            Service.get(filled(path) + "?" + query + ofCsv).then().statusCode(200);
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
        if (example.request.contains("a body")) {
            request.body("x".repeat(2000));
        }
        if (example.request.endsWith(" at once") || example.request.equals("a withdrawn record")) {
            // What is asked then FileLimitTest, LoadTest and ChangesTest say.
            return;
        }
        var answer = example.request.equals("a failure")
                ? Service.get("/api/v1/failing/state")
                : request.request(words[0], path);
        var expected = example.value.toString().replaceAll("under [0-9a-f]{16}", "under …");
        assertThat(answer.asString()
                        .replaceAll("under [0-9a-f]{16}", "under …")
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
                : OpenApi.resolved(parameter.get("schema")).get("examples").get(0);
    }
}
