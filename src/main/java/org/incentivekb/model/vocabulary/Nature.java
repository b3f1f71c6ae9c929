package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What a figure says: a term of the incentive, a goal, an outcome, what it holds, or a statistic around it. */
public enum Nature implements Code {
    RULE("条款", "Term of the incentive"),
    TARGET("目标", "Target"),
    RESULT("结果", "Result"),
    CAPACITY("规模与能力", "Capacity"),
    CONTEXT("背景数据", "Context: a statistic around it");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Nature(String zh, String en) {
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
