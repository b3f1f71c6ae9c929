package org.incentivekb.model.vocabulary;

import java.util.Locale;

/** How a criterion turns out for a profile. */
public enum Outcome implements Code {
    PASSED("满足", "Met"),
    FAILED("不满足", "Not met"),
    UNKNOWN("未知", "Not known");

    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Outcome(String zh, String en) {
        label = new Text(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
