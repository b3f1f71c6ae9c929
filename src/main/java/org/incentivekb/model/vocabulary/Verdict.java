package org.incentivekb.model.vocabulary;

import java.util.Locale;

/** Whether a company would get an incentive, as far as its profile and the sources say. */
public enum Verdict implements Code {
    ELIGIBLE("符合：来源写明的条件全部满足", "Eligible: the source states its conditions and all are met"),
    LIKELY("很可能符合：已知条件全部满足，但来源未必写全", "Likely: all that is known is met, but the source may not say all"),
    POSSIBLE("有可能：尚有条件未知", "Possible: something is not known yet"),
    NOT_ELIGIBLE("不符合：至少一项条件不满足", "Not eligible: a condition is not met");

    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Verdict(String zh, String en) {
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
