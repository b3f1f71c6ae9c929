package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What a figure is counted for. */
public enum Per implements Code {
    RECIPIENT("每个对象", "Each recipient"),
    PROJECT("每个项目", "Each project"),
    YEAR("每年", "Each year"),
    EVENT("每次活动", "Each event");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Per(String zh, String en) {
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
