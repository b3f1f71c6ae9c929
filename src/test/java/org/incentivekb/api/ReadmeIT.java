package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README shows is what the packaged service does with the seeds as they stand. Its examples name the sources that they are
 * of, so that what is added from other documents does not change them.
 */
@QuarkusIntegrationTest
class ReadmeIT {

    private static final Pattern CURL =
            Pattern.compile("\\$ curl 'http://localhost:8080([^']+)'\n(.*?)(?=\n\n|\n```)", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> curlLines() throws IOException {
        return CURL.matcher(readme()).results().map(line -> Arguments.of(line.group(1), line.group(2)));
    }

    @Test
    void showsFiveCurlLines() throws IOException {
        assertThat(curlLines()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("curlLines")
    void aCurlLineGivesWhatIsShown(String path, String shown) throws IOException {
        int query = path.indexOf('?') + 1;
        var encoded = path.substring(0, query) + path.substring(query).replace("數字文創", Service.encoded("數字文創"));
        var answer = Service.plain().get(encoded).asString();
        if (shown.startsWith("{")) {
            assertThat(JSON.readTree(answer)).isEqualTo(JSON.readTree(shown));
        } else {
            assertThat(answer.replace("\r\n", "\n").strip()).isEqualTo(shown);
        }
    }

    @Test
    void theRecordShownIsServedSo() throws IOException {
        var shown = JSON.readTree(readme().split("```json\n")[1].split("```")[0]);
        var served = JSON.readTree(
                Service.get("/api/v1/incentives/" + shown.get("id").asText()).asString());
        for (var field : shown.properties()) {
            assertThat(served.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
        }
        assertThat(shown.has("evidence")).isTrue();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
