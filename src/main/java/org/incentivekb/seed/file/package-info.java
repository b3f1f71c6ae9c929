/**
 * How a file of seeds is read, whatever it says: YAML and NDJSON within bounds, as they are written, field by field, with the line of
 * everything and what is wrong with it.
 *
 * <p>Begin with {@link org.incentivekb.seed.file.FieldReader}; {@link org.incentivekb.seed.file.SeedNode} is what it reads. It may use
 * {@code model}. It does not map to the entities by a library: that would make of {@code 007}, of {@code yes} and of an alias what nobody
 * wrote, stop at the first fault, and know no line.
 */
package org.incentivekb.seed.file;
