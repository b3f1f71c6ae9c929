package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** Why something that a reader would look for is absent. */
public enum GapReason implements Code {
    NOT_STATED("来源未说明", "The source does not say"),
    NOT_YET_DECIDED("尚未确定", "Not decided yet"),
    NOT_APPLICABLE("不适用", "Does not apply");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    GapReason(String zh, String en) {
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
