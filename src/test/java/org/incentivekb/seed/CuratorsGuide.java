package org.incentivekb.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** seeds/README.md, by which curators write records. */
final class CuratorsGuide {

    private CuratorsGuide() {}

    static String text() throws IOException {
        return Files.readString(SeedFolders.LIVE.resolve("README.md"));
    }

    /** The records that it shows. */
    static List<String> examples() throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(text())
                .results()
                .map(example -> example.group(1))
                .toList();
    }
}
