package org.incentivekb.match;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What a company says of itself. What it does not say is not known, which is never the same as no.
 *
 * @param region code of the region that it is, or would be, in; never null
 * @param zone id of the development zone; null where not given
 * @param industries codes; empty where not given
 * @param beneficiaries codes of what sort of recipient it is; empty where not given
 * @param needs codes of what it wants help with: they order, and exclude nothing
 * @param on the day that it is asked for, as ISO 8601 writes it
 * @param currency ISO 4217 code of all money in it
 * @param answers to concepts, by the concept's code; without one where nothing is said
 */
public record Profile(
        String region,
        String zone,
        Set<String> industries,
        Set<String> beneficiaries,
        Set<String> needs,
        String on,
        String currency,
        Map<String, Answer> answers) {

    /** What is said of a concept. */
    public sealed interface Answer {}

    /** Codes or places, any of which suffices; empty for none of all that there are. */
    public record Codes(Set<String> codes) implements Answer {}

    /** A number between two, both inclusive, which may be equal; in the concept's unit, money in the profile's currency. */
    public record Range(BigDecimal from, BigDecimal to) implements Answer {}

    /** Yes or no. */
    public record Flag(boolean is) implements Answer {}
}
