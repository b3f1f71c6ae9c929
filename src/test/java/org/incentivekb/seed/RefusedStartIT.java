package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.incentivekb.RefusedStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service does not start on faulty seeds, and says why. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void aFaultStopsTheStart() throws IOException, InterruptedException {
        var seeds = new SmallSeeds()
                .with("organizations.yaml", "en: Yongchuan District", "en: \"\"")
                .with("regions.yaml", "en: Yongchuan District", "en: \"\"")
                .with("sources.yaml", "type: reprint", "type: book")
                .with("incentives/fund.yaml", "kind: fund", "kind: funds")
                .with("incentives/park.yaml", "region: \"500118\"", "region: \"500119\"")
                .write(folder.resolve("seeds"));
        assertThat(RefusedStart.said(folder, "-Dquarkus.http.port=0", "-Dincentives.seeds=" + seeds))
                .contains(
                        "The seeds cannot be served: 5 fault(s) in ",
                        "organizations.yaml:2: yongchuan-district.name.en: must not be blank",
                        "incentives/fund.yaml:1: kind: 'funds' is unknown; did you mean fund?; allowed: policy, fund,",
                        "incentives/park.yaml:6: region: '500119' is unknown; did you mean 500118?");
    }
}
