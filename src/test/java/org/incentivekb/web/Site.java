package org.incentivekb.web;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks for pages, and finds in them what a visitor sees. */
final class Site {

    static final List<String> LANGUAGES = List.of("zh", "en");

    private Site() {}

    /**
     * Asks for exactly the URL that it is given, and follows nothing. The body is read whoever wants it: one that is not keeps its
     * connection, of which one address has so many.
     */
    static RequestSpecification request() {
        var config = RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders());
        return RestAssured.given()
                .config(config)
                .urlEncodingEnabled(false)
                .filter((asked, expected, next) -> {
                    var answer = next.next(asked, expected);
                    answer.asByteArray();
                    return answer;
                })
                .redirects()
                .follow(false);
    }

    static Response get(String url) {
        return request().get(url);
    }

    /** A page that must be there. */
    static String page(String url) {
        return get(url).then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
    }

    static JsonPath api(String url) {
        return get("/api/v1" + url).then().statusCode(200).extract().jsonPath();
    }

    /** The first group of each match. */
    static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    static String text(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
