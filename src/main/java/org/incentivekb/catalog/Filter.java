package org.incentivekb.catalog;

/** What a list of incentives can be narrowed by; each is a query parameter of its own. */
public enum Filter {
    KIND("kind"),
    STATUS("status"),
    REGION("region"),
    INDUSTRY("industry"),
    SUPPORT("support"),
    BENEFICIARY("beneficiary"),
    ORGANIZATION("organization"),
    SOURCE("source"),
    MIN_AMOUNT("minAmount"),
    MAX_AMOUNT("maxAmount"),
    HAS_AMOUNT("hasAmount"),
    ANNOUNCED_FROM("announcedFrom"),
    ANNOUNCED_TO("announcedTo"),
    Q("q");

    private final String parameter;

    Filter(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the query parameter. */
    public String parameter() {
        return parameter;
    }
}
