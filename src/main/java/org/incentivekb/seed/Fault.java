package org.incentivekb.seed;

/**
 * Something wrong in the seeds.
 *
 * @param file the seed file, with the line for NDJSON
 * @param field the path of the field in it, such as {@code figures[0].unit}; empty for the file as a whole
 * @param reason what is wrong and what is allowed
 */
public record Fault(String file, String field, String reason) {

    @Override
    public String toString() {
        return file + ": " + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
