package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How a region filter reads its codes. */
public enum Scope implements Code {
    WITHIN("本级及下级", "The region and all below it"),
    APPLIES("本级及上级", "The region and all above it: what a company there can use"),
    EXACT("仅本级", "The region alone");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Scope(String zh, String en) {
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
