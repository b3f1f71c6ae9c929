package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incentivekb.live.SmallFolder;
import org.incentivekb.seed.SeedVersion;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code incentives.seeds=<folder>} serves another folder than the one in the jar, and replaces what the database held. */
@QuarkusTest
@TestProfile(SmallFolder.class)
class OtherSeedsTest {

    @Test
    void servesWhatTheFolderHolds() {
        assertThat(Service.ids("")).containsExactly("fund", "park");
        assertThat(Service.ids("scope=exact&region=500118&minAmount=200000000")).containsExactly("fund");
        assertThat(Service.get("/api/v1/codelists/kind")
                        .jsonPath()
                        .getInt("codes.find { it.code == 'fund' }.incentives"))
                .isEqualTo(1);
        assertThat(Service.get("/api/v1/regions").jsonPath().getList("items.code"))
                .isEqualTo(List.of("100000", "500000", "500118"));
    }

    @Test
    void theRecordIsServedAsItStandsInItsFile() {
        var fund = Service.get("/api/v1/incentives/fund").jsonPath();
        assertThat(fund.getString("announced")).isEqualTo("2022-09");
        assertThat(fund.getMap("period")).isEqualTo(Map.of("from", "2022", "to", "2027"));
        assertThat(fund.getMap("zone")).containsEntry("id", "cloud-valley");
        assertThat(fund.getMap("figures[0]")).doesNotContainKeys("per", "asOf").containsEntry("value", 200000000);
        assertThat(fund.getMap("figures[1]"))
                .containsEntry("per", List.of("year"))
                .containsEntry("asOf", "2024");
        assertThat(fund.getMap("amount"))
                .isEqualTo(Map.of("value", 200000000, "currency", "CNY", "bound", "exact", "of", "fund_size"));
        assertThat(fund.getList("gaps")).isEqualTo(List.of(Map.of("field", "conditions", "reason", "not_stated")));
        assertThat(Service.get("/api/v1/incentives/park").jsonPath().getMap("conditions"))
                .isEqualTo(Map.of("zh", "条件", "en", "Terms"));
    }

    @Test
    void theLoaderReadsNdjsonBackToTheSameVersion(@TempDir Path folder) throws IOException {
        new SmallSeeds()
                .without("incentives/fund.yaml")
                .without("incentives/park.yaml")
                .withFile("incentives.ndjson", Service.list("format=ndjson").asString())
                .write(folder);
        assertThat(SeedVersion.of(folder))
                .isEqualTo(Service.get("/api/v1/dataset").jsonPath().getString("version"));
    }

    @Test
    void theOpenApiDocumentShowsOnlyWhatIsThere() {
        var document = Service.plain()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(document).contains("GET /api/v1/sources/daily-2022").doesNotContain("GET /api/v1/incentives/");
    }
}
