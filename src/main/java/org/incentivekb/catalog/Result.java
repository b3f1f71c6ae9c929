package org.incentivekb.catalog;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link Query}.
 *
 * @param records the ordinals of the records on the page asked for, in its order
 * @param total how many records there are on all pages
 * @param emptiedBy when there are none: the filters whose removal alone brings records back, with how many
 * @param didYouMean when there are none and the words are what emptied it: codes that were typed by their names, which bring records
 *     back
 */
public record Result(int[] records, int total, Map<Filter, Integer> emptiedBy, List<Suggestion> didYouMean) {}
