package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.model.ListedCode;

/**
 * What the records that match a query can be counted by. A facet's own filters are left out of its counts. Besides those that there always
 * are, each concept of criteria that is answered by codes is one.
 */
public final class Facet {

    public static final Facet KIND = new Facet("kind", Filter.KIND);
    public static final Facet FORM = new Facet("form", Filter.FORM);
    public static final Facet STATUS = new Facet("status", Filter.STATUS);
    public static final Facet REGION = new Facet("region", Filter.REGION);
    public static final Facet INDUSTRY = new Facet("industry", Filter.INDUSTRY);
    public static final Facet SUPPORT = new Facet("support", Filter.SUPPORT);
    public static final Facet BENEFICIARY = new Facet("beneficiary", Filter.BENEFICIARY);
    public static final Facet YEAR = new Facet("year", true, null, Filter.ANNOUNCED_FROM, Filter.ANNOUNCED_TO);
    public static final Facet SOURCE = new Facet("source", Filter.SOURCE);
    public static final Facet CURRENCY = new Facet("currency", Filter.CURRENCY);
    public static final Facet AMOUNT_BAND =
            new Facet("amountBand", true, null, Filter.MIN_AMOUNT, Filter.MAX_AMOUNT, Filter.HAS_AMOUNT);

    static final List<Facet> FIXED =
            List.of(KIND, FORM, STATUS, REGION, INDUSTRY, SUPPORT, BENEFICIARY, YEAR, SOURCE, CURRENCY, AMOUNT_BAND);

    private final String code;
    private final boolean isInOrder;
    private final ListedCode concept;
    private final List<Filter> filters;

    private Facet(String code, Filter filter) {
        this(code, false, null, filter);
    }

    private Facet(String code, boolean isInOrder, ListedCode concept, Filter... filters) {
        this.code = code;
        this.isInOrder = isInOrder;
        this.concept = concept;
        this.filters = List.of(filters);
    }

    /** Of the codes that criteria on a concept name. */
    static Facet of(ListedCode concept) {
        return new Facet(concept.code(), false, concept, Filter.CRITERION);
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

    /** The concept of criteria that it is of; null for any other. */
    public ListedCode concept() {
        return concept;
    }

    /** Whether its values are listed in their own order, and not the most frequent first. */
    boolean isInOrder() {
        return isInOrder;
    }
}
