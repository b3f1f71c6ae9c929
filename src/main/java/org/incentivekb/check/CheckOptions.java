package org.incentivekb.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line of a check says.
 *
 * @param folder of the seeds
 * @param against what to compare with; null for the seeds in the jar
 * @param documents a folder of sources as numbered paragraphs; null where none is to be looked at
 */
record CheckOptions(Path folder, Path against, Path documents, boolean isQuiet) {

    /** @throws IllegalArgumentException saying what cannot be understood */
    static CheckOptions of(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("check")) {
            throw new IllegalArgumentException(
                    "there is one command, check, and not '" + String.join(" ", arguments) + "'");
        }
        return ofCheck(arguments.stream()
                .skip(1)
                // --against=seeds is --against seeds
                .flatMap(
                        argument -> argument.startsWith("--") ? Stream.of(argument.split("=", 2)) : Stream.of(argument))
                .toList());
    }

    private static CheckOptions ofCheck(List<String> arguments) {
        Path folder = null;
        Path against = null;
        Path documents = null;
        boolean isQuiet = false;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            switch (argument) {
                case "--quiet" -> isQuiet = true;
                case "--against" -> against = existing(argument, arguments, ++i);
                case "--documents" -> documents = existing(argument, arguments, ++i);
                default -> {
                    if (argument.startsWith("-") || folder != null) {
                        throw new IllegalArgumentException("'" + argument + "' is not understood");
                    }
                    folder = Path.of(argument);
                }
            }
        }
        if (folder == null) {
            throw new IllegalArgumentException("the folder to check is not given");
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + (Files.exists(folder) ? " is no folder" : " is not there"));
        }
        if (documents != null && !Files.isDirectory(documents)) {
            throw new IllegalArgumentException("--documents must be a folder: " + documents);
        }
        return new CheckOptions(folder, against, documents, isQuiet);
    }

    private static Path existing(String option, List<String> arguments, int index) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(option + " needs a path");
        }
        var path = Path.of(arguments.get(index));
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(option + ": nothing is at " + path);
        }
        return path;
    }
}
