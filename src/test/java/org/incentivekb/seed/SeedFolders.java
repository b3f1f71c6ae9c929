package org.incentivekb.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incentivekb.model.DatasetEntity;

/** The folders of seeds that tests read. */
public final class SeedFolders {

    /** The knowledge base as it stands: it grows, so only what holds of any right record is asked of it. */
    public static final Path LIVE = Path.of("seeds");

    /** The frozen sample that the service has in tests: what tests of behaviour write out is of these records. */
    public static final Path SAMPLE = Path.of("src/test/seeds");

    private SeedFolders() {}

    /** All that a folder holds, which must be without a fault. */
    public static List<DatasetEntity> entities(Path folder) {
        var entities = new ArrayList<DatasetEntity>();
        var reader = SmallSeeds.reader(folder);
        reader.read(entities::add);
        if (!reader.faults().isEmpty()) {
            throw new AssertionError(reader.faults());
        }
        return entities;
    }

    static void copyLive(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(LIVE)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                var copy = folder.resolve(LIVE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
