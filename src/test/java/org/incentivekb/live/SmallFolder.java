package org.incentivekb.live;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.incentivekb.seed.SmallSeeds;

/** The service on a folder of its own, which a test may change: what is changed there is served a moment later. */
public class SmallFolder implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            var folder = new SmallSeeds().write(Files.createTempDirectory("seeds"));
            return Map.of("incentives.seeds", folder.toString(), "incentives.reload", "50ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
