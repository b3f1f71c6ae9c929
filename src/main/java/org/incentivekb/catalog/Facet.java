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
    YEAR("year", true, Filter.ANNOUNCED_FROM, Filter.ANNOUNCED_TO),
    SOURCE("source", Filter.SOURCE),
    AMOUNT_BAND("amountBand", true, Filter.MIN_AMOUNT, Filter.MAX_AMOUNT, Filter.HAS_AMOUNT);

    private final String code;
    private final boolean isInOrder;
    private final List<Filter> filters;

    Facet(String code, Filter filter) {
        this(code, false, filter);
    }

    Facet(String code, boolean isInOrder, Filter... filters) {
        this.code = code;
        this.isInOrder = isInOrder;
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

    /** The first of them: of a facet whose values are codes, the one that takes them. */
    public Filter filter() {
        return filters.get(0);
    }

    /** Whether its values are listed in their own order, and not the most frequent first. */
    boolean isInOrder() {
        return isInOrder;
    }
}
