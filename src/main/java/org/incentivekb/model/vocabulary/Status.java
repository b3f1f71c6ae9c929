package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** How far an incentive had come, as the source said it on the day it was published. */
public enum Status implements Code {
    PLANNED("拟议或规划中", "Planned"),
    IN_PROGRESS("建设或设立中", "In progress"),
    IN_FORCE("已实施或运营中", "In force"),
    COMPLETED("已结束", "Completed");

    @EnumeratedValue
    private final String code = code();

    private final Text label;

    Status(String zh, String en) {
        label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
