package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How a filter of industries or beneficiaries reads its codes. */
public enum CodeScope implements Code {
    NAMED("所列代码", "What is named"),
    APPLIES("所列代码适用的全部", "All that applies: also what is for a broader code or, of industries, open to all");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    CodeScope(String zh, String en) {
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
