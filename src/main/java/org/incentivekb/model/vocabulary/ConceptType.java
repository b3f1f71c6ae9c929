package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What a concept of criteria is answered by. */
public enum ConceptType implements Code {
    PLACE("地点", "A place: the code of a region or the id of a zone"),
    CODE("代码", "A code of a code list"),
    NUMBER("数值", "A number"),
    FLAG("是否", "Yes or no"),
    WORDS("文字", "Words, read by hand");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    ConceptType(String zh, String en) {
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
