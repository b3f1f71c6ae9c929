package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.model.vocabulary.AmountBand;

/**
 * How the records that match are spread over the values of one facet.
 *
 * @param values those that occur, the most frequent first; years the latest first, amount bands from the least
 * @param missing records that have no value
 * @param more values that occur but are too many to list
 */
public record FacetCounts(List<Value> values, int missing, int more) {

    /** Most values that are listed. */
    public static final int MOST_VALUES = 50;

    /** @param code the code of the value; for a year its four digits, for an amount band the name of its {@link AmountBand} */
    public record Value(String code, int count) {}
}
