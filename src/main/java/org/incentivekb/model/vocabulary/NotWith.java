package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What else, other than a single incentive, something cannot be combined with. */
public enum NotWith implements Code {
    SAME_MATTER("同一事项的其他支持", "Support of the same matter from anywhere"),
    SAME_LEVEL("同级及本政策的其他支持", "Support of the same matter from authorities of this level, this policy included"),
    OTHER_LEVELS("上级或下级的支持", "Support of the same matter from higher or lower levels; the higher counts");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    NotWith(String zh, String en) {
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
