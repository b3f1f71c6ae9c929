package org.incentivekb.web;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.incentivekb.live.SmallFolder;
import org.junit.jupiter.api.Test;

/** In development faulty seeds are the answer: of a page, a page. */
@QuarkusTest
@TestProfile(SmallFolder.class)
class FaultySeedsPageTest {

    @Test
    void aPageSaysThatNothingCanBeShown() throws IOException, InterruptedException {
        var folder = ConfigProvider.getConfig().getValue("incentives.seeds", String.class);
        var record = Path.of(folder, "incentives", "fund.yaml");
        var before = Files.readString(record);
        Files.writeString(record, "\nunheard_of: true\n", APPEND);
        await("/zh/incentives", 503);
        var answer = Site.get("/zh/incentives");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.asString()).contains("暂时无法提供内容", "unheard_of");
        assertThat(Site.get("/en").asString()).contains("Nothing can be shown just now");
        Files.writeString(record, before);
        await("/zh/incentives", 200);
    }

    private static void await(String url, int status) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Site.get(url).statusCode() != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(Site.get(url).statusCode()).isEqualTo(status);
    }
}
