/**
 * The command {@code check}: reads a folder of seeds, says what is wrong or odd and what would change, and ends.
 *
 * <p>Begin with {@link org.incentivekb.check.Check}. It may use {@code seed} and {@code model}. It runs before Quarkus starts, so that a
 * curator waits seconds; the rules are those of {@code seed}, which stop the start of the service.
 */
package org.incentivekb.check;
