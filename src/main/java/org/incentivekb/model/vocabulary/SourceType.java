package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What sort of document a source is. */
public enum SourceType implements Code {
    NEWS("新闻报道", "News report"),
    OFFICIAL_REPLY("官方答复", "Official reply"),
    REPRINT("转载", "Reprint");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    SourceType(String zh, String en) {
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
