package org.incentivekb.model.vocabulary;

import java.util.Locale;

/** Why it is not known how a criterion turns out. */
public enum Because implements Code {
    NOT_GIVEN("所填资料未说明", "The profile does not say: answer, and it is known"),
    NOT_STATED("来源未说明", "The source does not say"),
    NOT_DECIDED("主管部门尚未决定", "The authority has not decided yet"),
    BY_HAND("须由人阅读原文判断", "It is in words that somebody has to read");

    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Because(String zh, String en) {
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
