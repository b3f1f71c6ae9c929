package org.incentivekb.seed.file;

/**
 * Something wrong, or odd, in the seeds.
 *
 * @param file the seed file
 * @param line counted from 1; 0 for the file as a whole
 * @param field the path of the field, such as {@code figures[2].unit}, counted from 1; in a file that lists several things after the
 *     id of the thing; empty for the file or record as a whole
 * @param reason what is wrong and what is allowed
 */
public record Fault(String file, int line, String field, String reason) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
