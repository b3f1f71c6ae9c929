package org.incentivekb.api.http;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;
import org.jboss.logging.Logger;

/** Which build this is: the same data under another build may be written otherwise. */
final class Build {

    /** The same wherever the same package runs; where classes lie in a folder, as in development, new at each start. */
    static final String ID = of(Build.class);

    private Build() {}

    private static String of(Class<?> type) {
        try {
            var source = type.getProtectionDomain().getCodeSource();
            var location = source == null ? null : source.getLocation();
            var archive = location == null ? null : Path.of(location.toURI());
            if (archive != null && Files.isRegularFile(archive)) {
                var sum = new CRC32();
                sum.update(Files.readAllBytes(archive));
                return Long.toHexString(sum.getValue());
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            Logger.getLogger(Build.class).debug("The archive of the service cannot be read", e);
        }
        return Instant.now().toString();
    }
}
