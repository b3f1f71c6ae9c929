package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** The part an organization plays in an incentive. */
public enum Role implements Code {
    ISSUER("发布或主办", "Issues or hosts it"),
    FUNDER("出资", "Funds it"),
    OPERATOR("运营或承办", "Runs it"),
    PARTNER("合作", "Takes part"),
    BENEFICIARY("受益", "Benefits from it");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Role(String zh, String en) {
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
