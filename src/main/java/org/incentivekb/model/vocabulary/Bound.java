package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How a figure's value bounds the truth. */
public enum Bound implements Code {
    EXACT("等于", "Exactly"),
    AT_LEAST("不低于", "At least"),
    AT_MOST("不高于", "At most"),
    ABOUT("约", "About");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Bound(String zh, String en) {
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
