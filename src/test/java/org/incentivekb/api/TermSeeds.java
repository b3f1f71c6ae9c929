package org.incentivekb.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Serves {@code src/test/terms}: made-up records with terms, days and currencies. */
public class TermSeeds implements QuarkusTestProfile {

    static final String FOLDER = "src/test/terms";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("incentives.seeds", FOLDER);
    }
}
