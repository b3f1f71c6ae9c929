package org.incentivekb.seed;

import java.nio.file.Path;
import org.incentivekb.model.change.ContentHash;

/** Which data-set version a folder of seeds makes. */
public final class SeedVersion {

    private SeedVersion() {}

    public static String of(Path folder) {
        var fingerprint = new ContentHash();
        var reader = SmallSeeds.reader(folder);
        reader.read(fingerprint::add);
        if (!reader.faults().isEmpty()) {
            throw new AssertionError(reader.faults());
        }
        return fingerprint.dataSet().version;
    }
}
