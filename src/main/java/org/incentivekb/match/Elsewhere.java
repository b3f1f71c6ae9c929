package org.incentivekb.match;

/**
 * What the profile would find in another region.
 *
 * @param region its code
 * @param shared how many of the levels that the company's region lies in, itself included, this one lies in too: the more, the nearer
 * @param total how many records would apply there that do not here
 */
public record Elsewhere(String region, int shared, int total) {}
