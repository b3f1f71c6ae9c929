package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How much of a document was read. */
public enum Extent implements Code {
    WHOLE("全文", "Whole"),
    BEGINNING("开头部分", "The beginning: what is not in it may stand in what was not read");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Extent(String zh, String en) {
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
