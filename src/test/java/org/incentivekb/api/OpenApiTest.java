package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The OpenAPI document describes everything and shows an example of it. */
@QuarkusTest
class OpenApiTest {

    @Test
    void isOfVersion31AndNamesEveryPath() {
        assertThat(OpenApi.document().get("openapi").asText()).startsWith("3.1");
        assertThat(OpenApi.paths())
                .containsExactlyInAnyOrder(
                        "/api/v1",
                        "/api/v1/incentives",
                        "/api/v1/incentives/{id}",
                        "/api/v1/incentives/{id}/history",
                        "/api/v1/policies",
                        "/api/v1/funds",
                        "/api/v1/subsidies",
                        "/api/v1/infrastructure",
                        "/api/v1/services",
                        "/api/v1/talent",
                        "/api/v1/partnerships",
                        "/api/v1/events",
                        "/api/v1/designations",
                        "/api/v1/figures",
                        "/api/v1/facets",
                        "/api/v1/match",
                        "/api/v1/compare",
                        "/api/v1/changes",
                        "/api/v1/sources",
                        "/api/v1/sources/{id}",
                        "/api/v1/regions",
                        "/api/v1/regions/{code}",
                        "/api/v1/organizations",
                        "/api/v1/organizations/{id}",
                        "/api/v1/codelists",
                        "/api/v1/codelists/{name}",
                        "/api/v1/dataset");
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
                    .contains("200", "304", "400", "405", "406", "414", "500", "503");
            operation.get("responses").properties().forEach(entry -> {
                var response = OpenApi.resolved(entry.getValue());
                var name = path + " " + entry.getKey();
                softly.assertThat(response.path("description").asText())
                        .as(name)
                        .hasSizeGreaterThan(5);
                if (!entry.getKey().startsWith("30")) {
                    softly.assertThat(response.path("content"))
                            .as("content of " + name)
                            .isNotEmpty();
                }
                softly.assertThat(response.at("/headers/X-Request-Id").isMissingNode())
                        .as("request id of " + name)
                        .isFalse();
                response.path("headers").forEach(reference -> {
                    var header = OpenApi.resolved(reference);
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

    /** openapi-generator makes a class of its own of a type beside a reference, and for Python one that it does not import. */
    @Test
    void aReferenceHasNoTypeBesideIt() {
        assertThat(OpenApi.document().findParents("$ref"))
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(reference.has("type")).isFalse());
    }

    @ParameterizedTest
    @EnumSource(
            value = Vocabulary.class,
            names = {"KIND", "FORM", "STATUS", "NATURE", "COLLECTION", "INDUSTRY", "SUPPORT", "BENEFICIARY", "SCOPE"})
    void aParameterThatTakesCodesRefersToTheirSchema(Vocabulary vocabulary) {
        var schemas = OpenApi.document().get("paths").findParents("in").stream()
                .filter(parameter -> parameter.path("name").asText().equals(vocabulary.code()))
                .map(parameter -> parameter.get("schema"))
                .map(schema -> schema.has("items") ? schema.get("items") : schema)
                .toList();
        assertThat(schemas).isNotEmpty().allSatisfy(schema -> assertThat(
                        schema.get("$ref").asText())
                .isIn(
                        "#/components/schemas/" + vocabulary.schema(),
                        "#/components/schemas/" + vocabulary.schemaOrNone()));
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

    private static JsonNode operation(String path) {
        return OpenApi.document().at("/paths/" + OpenApi.escaped(path) + "/get");
    }

    private static JsonNode example(JsonNode parameter) {
        return parameter.has("example")
                ? parameter.get("example")
                : OpenApi.resolved(parameter.get("schema")).get("examples").get(0);
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
