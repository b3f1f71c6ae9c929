package org.incentivekb.catalog.text;

import java.util.Locale;

/** Where the words of a search may stand, in the order of weight. */
public enum SearchField {
    TITLE,
    SUMMARY,
    ORGANIZATION,
    REGION,
    FIGURE;

    /** As {@code matchedIn} names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
