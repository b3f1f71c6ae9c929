package org.incentivekb.seed.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.incentivekb.Limits;

/** The files of a seeds folder, as text and within bounds: whatever lies there, reading it ends and takes little memory. */
public final class SeedFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A file that is not read, though it could be. */
    private static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    private static final Pattern DROPPING =
            Pattern.compile("[.#].*|.*(~|\\.bak|\\.orig|___jb_(tmp|old)___)|4913|Thumbs\\.db|desktop\\.ini");

    private SeedFiles() {}

    /** What a folder holds, by name. */
    public static List<Path> listed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What editors and systems leave behind, such as {@code .DS_Store}, {@code .x.yaml.swp} and {@code x.yaml~}. */
    public static boolean isDropping(String name) {
        return DROPPING.matcher(name).matches();
    }

    public static String name(Path path) {
        // In a jar the name of a folder ends with a slash.
        return path.getFileName().toString().replace("/", "");
    }

    /** The whole of a small file, UTF-8. */
    public static String text(Path path) throws IOException {
        if (Files.size(regular(path)) > Limits.SEED_FILE_BYTES) {
            throw new Refused("has " + Files.size(path) + " bytes; at most " + Limits.SEED_FILE_BYTES
                    + " are read as YAML, NDJSON may have any number of lines");
        }
        var text = Files.readString(path);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /** The lines of a file of any length, UTF-8. */
    public static Lines lines(Path path) throws IOException {
        return new Lines(Files.newBufferedReader(regular(path)));
    }

    /** Devices and pipes may never end. */
    private static Path regular(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Refused("is a folder, where a file belongs");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused("is no regular file");
        }
        return path;
    }

    /** Why a file could not be read. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "is missing";
        }
        if (failure instanceof CharacterCodingException) {
            return "is not UTF-8";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        return failure instanceof Refused ? failure.getMessage() : "cannot be read: " + failure.getMessage();
    }

    /** Reads line by line, none longer than the limit. */
    public static final class Lines implements Closeable {

        private final BufferedReader reader;
        private boolean isFirst = true;

        private Lines(BufferedReader reader) {
            this.reader = reader;
        }

        /** The next line without its end; null after the last. */
        public String next() throws IOException {
            var line = new StringBuilder();
            int c = reader.read();
            if (isFirst && c == BYTE_ORDER_MARK) {
                c = reader.read();
            }
            isFirst = false;
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                if (line.length() == Limits.SEED_LINE) {
                    throw new Refused("has a line of more than " + Limits.SEED_LINE + " characters");
                }
                line.append((char) c);
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
