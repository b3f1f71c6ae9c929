package org.incentivekb.catalog;

/** What a list of incentives can be narrowed by; each is a query parameter of its own. */
public enum Filter {
    ID("id"),
    KIND("kind"),
    FORM("form"),
    STATUS("status"),
    REGION("region"),
    ZONE("zone"),
    INDUSTRY("industry"),
    SUPPORT("support"),
    BENEFICIARY("beneficiary"),
    ORGANIZATION("organization"),
    SOURCE("source"),
    COLLECTION("collection"),
    CRITERION("criterion"),
    HAS_GAP("hasGap"),
    CURRENCY("currency"),
    MIN_AMOUNT("minAmount"),
    MAX_AMOUNT("maxAmount"),
    HAS_AMOUNT("hasAmount"),
    ANNOUNCED_FROM("announcedFrom"),
    ANNOUNCED_TO("announcedTo"),
    VALID_ON("validOn"),
    OPEN_ON("openOn"),
    UPDATED_SINCE("updatedSince"),
    Q("q");

    /** Among the codes of a filter: records that have none. */
    public static final String NONE = "none";

    private final String parameter;

    Filter(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the query parameter. */
    public String parameter() {
        return parameter;
    }
}
