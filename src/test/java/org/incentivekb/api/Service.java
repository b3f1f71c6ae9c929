package org.incentivekb.api;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Asks the service over HTTP. Every answer is held against the OpenAPI document. */
final class Service {

    static final String INCENTIVES = "/api/v1/incentives";

    private static ContractCheck contract;

    private Service() {}

    /** A request that asks for exactly the URL that it is given. */
    static RequestSpecification request() {
        return plain().filter(contract());
    }

    /** A request whose answer is not that of an operation. */
    static RequestSpecification plain() {
        var config = RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders());
        return RestAssured.given().config(config).urlEncodingEnabled(false);
    }

    static synchronized ContractCheck contract() {
        if (contract == null) {
            contract = new ContractCheck();
        }
        return contract;
    }

    static Response get(String pathAndQuery) {
        return request().get(pathAndQuery);
    }

    /** What a list answers. */
    static Response list(String query) {
        return get(INCENTIVES + (query.isEmpty() ? "" : "?" + query));
    }

    /** The ids of all records that a query matches, on one page. */
    static List<String> ids(String query) {
        var answer = list((query.isEmpty() ? "" : query + "&") + "size=200");
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.id");
    }

    /** Each list that is given as a file too, with the field that identifies its entries. */
    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("incentives", "id"),
                arguments("policies", "id"),
                arguments("funds", "id"),
                arguments("subsidies", "id"),
                arguments("infrastructure", "id"),
                arguments("sources", "id"),
                arguments("regions", "code"),
                arguments("organizations", "id"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
