package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is remembered is the one that was made. */
@QuarkusTest
class CachedResponsesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/funds?region=500000&size=1, identity",
        "/api/v1/funds?region=500000&size=1, gzip",
        "/api/v1/incentives?q=game, identity",
        "/api/v1/facets?region=500000, identity",
        "/api/v1/facets?region=500000, gzip"
    })
    void aCachedResponseEqualsTheFirst(String url, String encoding) throws IOException, InterruptedException {
        var first = answer("GET", url, "*/*", encoding);
        assertThat(first.statusCode()).isEqualTo(200);
        for (int time = 2; time <= 4; time++) {
            var again = answer("GET", url, "*/*", encoding);
            assertThat(again.statusCode()).as("time %s", time).isEqualTo(200);
            assertThat(lasting(again)).as("headers, time %s", time).isEqualTo(lasting(first));
            assertThat(again.body()).as("body, time %s", time).isEqualTo(first.body());
        }
    }

    @Test
    void theCacheKeepsMediaTypesApart() throws IOException, InterruptedException {
        var url = "/api/v1/policies?region=350206";
        for (int time = 1; time <= 3; time++) {
            assertThat(type(url, "application/json")).startsWith("application/json");
            assertThat(type(url, "text/csv")).startsWith("text/csv");
            assertThat(type(url, "text/csv;q=0.5, application/json")).startsWith("application/json");
            assertThat(answer("GET", url, "text/html", "identity").statusCode()).isEqualTo(406);
            assertThat(answer("HEAD", url, "*/*", "identity").body()).isEmpty();
        }
    }

    /** The headers but for what each answer has of its own: its time and its id. */
    private static Map<String, List<String>> lasting(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        assertThat(headers.remove("date")).hasSize(1);
        assertThat(headers.remove("x-request-id")).hasSize(1);
        return headers;
    }

    private static String type(String url, String accept) throws IOException, InterruptedException {
        return answer("GET", url, accept, "identity")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }

    private static HttpResponse<byte[]> answer(String method, String url, String accept, String encoding)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + url))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept)
                .header("Accept-Encoding", encoding)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
