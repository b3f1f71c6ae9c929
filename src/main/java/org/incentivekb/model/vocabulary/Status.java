package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How far an incentive had come, as the source said it on the day it was published. */
public enum Status implements Code {
    PLANNED("拟议或规划中", "Planned"),
    IN_PROGRESS("建设或设立中", "In progress"),
    IN_FORCE("已实施或运营中", "In force"),
    ENDED("已结束", "Ended");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Status(String zh, String en) {
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
