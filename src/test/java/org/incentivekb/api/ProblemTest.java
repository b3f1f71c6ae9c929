package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a fault of a parameter → its problem. */
@QuarkusTest
class ProblemTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            incentives/yongchuan-digital-culture-found | id   | No incentive has this id | yongchuan-digital-culture-fund
            incentives/nothing-at-all-like-this        | id   | No incentive has this id |
            sources/huli-reply-2025                    | id   | No source has this id    | huli-reply-2025-13
            codelists/kinds                            | name | No code list has this name | kind
            codelists/relation_type                    | name | No code list has this name | relation-type
            """)
    void unknownIdIsNotFound(String path, String parameter, String detail, String meant) {
        var answer = Service.get("/api/v1/" + path);
        problem(answer, 404, "/api/v1/" + path);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:incentive-kb:not-found");
        assertThat(answer.jsonPath().getString("detail")).startsWith(detail);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].didYouMean")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/subsidy",
                "/api/v1/",
                "/api",
                "/api/v2/incentives",
                "/api/v1/incentives/a/b",
                "/nothing",
                "/api/v1/incentives/",
                "/q/nothing"
            })
    void unknownPathIsNotFound(String path) {
        problem(Service.get(path), 404, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void theServiceIsReadOnly(String method) {
        for (var path :
                List.of("/api/v1/incentives", "/api/v1/incentives/yongchuan-digital-culture-fund", "/api/v1/dataset")) {
            var answer = Service.request().request(method, path);
            problem(answer, 405, path);
            assertThat(answer.header("Allow").split(", ")).contains("GET", "HEAD");
            assertThat(answer.jsonPath().getString("detail")).startsWith(method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml", "text/html"})
    void unknownMediaTypeIsNotAcceptable(String accept) {
        for (var path : OpenApi.paths()) {
            if (path.contains("{")) {
                continue;
            }
            var query = OpenApiExampleTest.required(path).collect(Collectors.joining("&"));
            var uri = path + (query.isEmpty() ? "" : "?" + query);
            var answer = Service.request().header("Accept", accept).get(uri);
            problem(answer, 406, uri);
            answer.then().body("detail", containsString(accept));
        }
    }

    @Test
    void anAcceptHeaderThatCannotBeReadIsNamed() {
        var answer = Service.request().header("Accept", "foo").get("/api/v1/funds");
        problem(answer, 400, "/api/v1/funds");
        answer.then().body("detail", containsString("The Accept header is no list of media types"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "application/json; charset=utf-8"})
    void anAcceptHeaderThatIncludesJsonGetsJson(String accept) {
        Service.request()
                .header("Accept", accept)
                .get("/api/v1/dataset")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void aUrlOverEightKibibytesIsTooLong() {
        var most = "/api/v1/incentives?kind=" + "x".repeat(8192 - 24);
        Service.get(most).then().statusCode(400);
        problem(Service.get(most + "x"), 414, "/api/v1/incentives");
        problem(Service.get("/api/v1/dataset?x=" + "x".repeat(30_000)), 414, "/api/v1/dataset");
        assertThat(RawRequest.get("/api/v1/" + "x".repeat(70_000))).contains(" 414 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "web", "error"})
    void aFailureShowsNothingOfTheInside(String how) {
        var answer = Service.get("/api/v1/failing/" + how);
        problem(answer, 500, "/api/v1/failing/" + how);
        assertThat(answer.asString() + answer.headers())
                .doesNotContain("secret", "Exception", "org.incentivekb", "java.", "\\tat ", "\\n");
        assertThat(answer.jsonPath().getString("detail")).matches("The service failed; its log .* under [0-9a-f]{16}");
    }

    private static void problem(Response answer, int status, String instance) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("instance")).isEqualTo(instance);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.header("ETag")).as("ETag of a problem").isNull();
    }
}
