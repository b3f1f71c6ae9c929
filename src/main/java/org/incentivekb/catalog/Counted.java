package org.incentivekb.catalog;

import java.util.Map;

/**
 * How the records that match a query are spread.
 *
 * @param total how many match
 * @param byFacet a facet's own filters are left out of its counts
 */
public record Counted(int total, Map<Facet, FacetCounts> byFacet) {}
