package org.incentivekb.match;

import java.util.Comparator;
import java.util.List;

/**
 * What a record comes to for a profile, presuming that what is unknown about the record turns out well.
 *
 * @param sum null where nothing can be computed
 * @param steps how it was computed, over all awards
 */
public record Worth(Sum sum, List<Step> steps, List<OfAward> awards) {

    /** What a figure does to a sum. */
    public enum Operation {
        SUM,
        SHARE,
        MULTIPLIED,
        BASE_LIMIT,
        FLOOR,
        LIMIT,
        CEILING,
        DURATION
    }

    /** Why a figure does nothing. */
    public enum Obstacle {
        /** No concept says exactly what it is a share of. */
        NO_BASE,
        /** The profile does not say what it is computed from. */
        NOT_GIVEN,
        /** It is for something else than the sum. */
        OTHER_PER,
        OTHER_CURRENCY,
        NO_MONEY,
        /** It says for how long an award is paid, or limits what nothing could be computed of. */
        NO_SUM
    }

    /**
     * A figure and what it did.
     *
     * @param figure its place among the figures of the record, from 0
     * @param obstacle why it was not applied; null where it was
     * @param concepts what it is computed from, besides the sum
     * @param sum what it came to; null where it was not applied
     */
    public record Step(int figure, Operation operation, Obstacle obstacle, List<String> concepts, Sum sum) {}

    /**
     * One of the awards of a record.
     *
     * @param award its label; null where it has none
     * @param finding whether one of its tiers is met
     * @param sum null where nothing can be computed, or no tier is met
     */
    public record OfAward(String award, Finding finding, Sum sum, List<Step> steps) {}

    /** The largest first, in one currency before all others; what has none comes last. */
    static Comparator<Worth> order(String currency) {
        return Comparator.comparing(Worth::sum, Comparator.nullsLast(Sum.largest(currency)));
    }
}
