package org.incentivekb.live.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * Looks at the seeds folder and has it read again when a file was added, changed or removed. It asks for sizes and times instead of
 * waiting for events, which network and container file systems do not give.
 */
public final class SeedWatch {

    /** How long nothing may change before it is read. */
    private static final int SETTLING_MILLIS = 50;

    private final Path folder;
    private final Runnable reload;

    private Object seen;

    public SeedWatch(Path folder, Runnable reload) {
        this.folder = folder;
        this.reload = reload;
        seen = stamp();
    }

    public void look() throws InterruptedException {
        var now = stamp();
        // Whoever writes several files, or a large one, is let finish.
        while (!now.equals(seen)) {
            seen = now;
            Thread.sleep(SETTLING_MILLIS);
            now = stamp();
            if (now.equals(seen)) {
                reload.run();
                // What changed while it was read may have been read or not.
                now = stamp();
            }
        }
    }

    /** Equal as long as no file was added, changed or removed; a folder in the middle of a change differs from what comes after. */
    private Object stamp() {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            return e.toString();
        }
    }
}
