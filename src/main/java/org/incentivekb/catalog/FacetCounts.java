package org.incentivekb.catalog;

import java.util.List;
import java.util.Map;

/**
 * How the records that match are spread.
 *
 * @param total how many match
 * @param byFacet a facet's own filters are left out of its counts
 */
public record FacetCounts(int total, Map<Facet, OfFacet> byFacet) {

    /**
     * Over the values of one facet.
     *
     * @param values those that occur, the most frequent first; years the latest first, amount bands from the least
     * @param missing records that have no value
     * @param more values that occur but are too many to list
     */
    public record OfFacet(List<Value> values, int missing, int more) {}

    /** @param code the code of the value; for a year its four digits */
    public record Value(String code, int count) {}
}
