/**
 * Reads the seeds, YAML and NDJSON, checks them, and names every fault with file, line and field; says what would change.
 *
 * <p>Begin with {@link org.incentivekb.seed.SeedReader}; {@code seed.file} reads what is in a file, {@code SeedMapping} is the one place that
 * names the keys of files, {@code Rules} says what must hold between records. It may use {@code model}, {@code seed.file} and
 * {@code seed.written}, and no framework but Bean Validation: a folder is checked from the command line in seconds, before Quarkus starts.
 */
package org.incentivekb.seed;
