package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a list is ordered by. Records without the value come last in either direction; ties are in the order of ids. */
public enum Sort {
    ANNOUNCED,
    STATUS_AS_OF("statusAsOf"),
    AMOUNT,
    TITLE,
    UPDATED,
    /** Records with all words in the title first, then by {@link #ANNOUNCED}, the latest first. Only where there are words. */
    RELEVANCE;

    private final String code;

    Sort() {
        code = name().toLowerCase(Locale.ROOT);
    }

    Sort(String code) {
        this.code = code;
    }

    /** What the parameter {@code sort} takes: each order ascending, and with {@code -} descending; relevance has one direction. */
    public static List<String> parameterValues() {
        return Arrays.stream(values())
                .flatMap(sort -> sort == RELEVANCE ? Stream.of(sort.code()) : Stream.of(sort.code(), "-" + sort.code()))
                .toList();
    }

    /** The order that a value of the parameter {@code sort} names. */
    public static Sort of(String parameterValue) {
        var code = parameterValue.replace("-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As the parameter {@code sort} writes it. */
    public String code() {
        return code;
    }
}
