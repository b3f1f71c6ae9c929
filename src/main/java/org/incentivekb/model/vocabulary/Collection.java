package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** Which gathering of documents a source belongs to. */
public enum Collection implements Code {
    FOUNDING("初始文献", "The five documents that the knowledge base was made from"),
    PUBLIC("公开文献", "Public texts added since");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Collection(String zh, String en) {
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
