package org.incentivekb.catalog;

import java.util.List;

/** What the records that match a query can be counted by. A facet's own filters are left out of its counts. */
public enum Facet {
    KIND("kind", Filter.KIND),
    STATUS("status", Filter.STATUS),
    REGION("region", Filter.REGION),
    INDUSTRY("industry", Filter.INDUSTRY),
    SUPPORT("support", Filter.SUPPORT),
    BENEFICIARY("beneficiary", Filter.BENEFICIARY),
    YEAR("year", Filter.ANNOUNCED_FROM, Filter.ANNOUNCED_TO),
    SOURCE("source", Filter.SOURCE),
    AMOUNT_BAND("amountBand", Filter.MIN_AMOUNT, Filter.MAX_AMOUNT, Filter.HAS_AMOUNT);

    private final String code;
    private final List<Filter> filters;

    Facet(String code, Filter... filters) {
        this.code = code;
        this.filters = List.of(filters);
    }

    /** The name in answers. */
    public String code() {
        return code;
    }

    /** The filters that narrow by the same thing. */
    public List<Filter> filters() {
        return filters;
    }

    /** The one that takes the codes of its values, where there is such. */
    public Filter filter() {
        return filters.get(0);
    }

    /** Whether its values are listed in their own order, and not the most frequent first. */
    boolean isInOrder() {
        return filters.size() > 1;
    }
}
