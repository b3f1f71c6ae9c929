package org.incentivekb.seed;

import java.io.IOException;
import java.nio.file.Files;

/** seeds/README.md, by which curators write records. */
final class CuratorsGuide {

    private CuratorsGuide() {}

    static String text() throws IOException {
        return Files.readString(SeedFolders.LIVE.resolve("README.md"));
    }

    /** The record that it shows. */
    static String example() throws IOException {
        return text().split("```yaml\n")[1].split("```")[0];
    }
}
