package org.incentivekb.match;

import java.util.Set;

/**
 * Something that the profile does not say and that undecided candidates depend on.
 *
 * @param of code of the concept, or {@link #INDUSTRY}, {@link #BENEFICIARY}, {@link #ZONE}
 * @param codes those that the candidates name; empty where it is a number, or yes or no
 * @param undecided how many candidates leave it open
 * @param decides of how many of these it is all that the profile leaves open
 */
public record Question(String of, Set<String> codes, int undecided, int decides) {

    public static final String INDUSTRY = "industry";
    public static final String BENEFICIARY = "beneficiary";
    public static final String ZONE = "zone";
}
