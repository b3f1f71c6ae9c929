package org.incentivekb.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Serves the knowledge base itself. */
public class LiveSeeds implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("incentives.seeds", "seeds", "incentives.pages.report-to", "mailto:curators@example.org");
    }
}
