package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How one incentive stands to another. */
public enum RelationType implements Code {
    PART_OF("属于", "Is part of"),
    LOCATED_IN("位于", "Stands in"),
    FUNDS("资助", "Funds"),
    IMPLEMENTS("落实", "Implements"),
    SUCCEEDS("承接", "Succeeds"),
    REPEALS("废止", "Repeals"),
    AMENDS("修订", "Amends");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    RelationType(String zh, String en) {
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
