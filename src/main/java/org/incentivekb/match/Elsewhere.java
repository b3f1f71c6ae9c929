package org.incentivekb.match;

/**
 * What the profile would find in another region.
 *
 * @param region its code
 * @param total how many records would apply there that do not here
 */
public record Elsewhere(String region, int total) {}
