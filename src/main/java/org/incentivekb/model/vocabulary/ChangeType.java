package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What became of a record, or of what records refer to. */
public enum ChangeType implements Code {
    ADDED("新增", "Added"),
    CHANGED("修改", "Changed"),
    WITHDRAWN("撤下", "Withdrawn");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    ChangeType(String zh, String en) {
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
