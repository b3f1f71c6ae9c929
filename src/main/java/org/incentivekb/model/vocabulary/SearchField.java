package org.incentivekb.model.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where the words of a search may stand, in the order of weight. */
public enum SearchField implements Code {
    TITLE("名称", "Title"),
    SUMMARY("摘要", "Summary"),
    ORGANIZATION("机构", "Names of organizations"),
    REGION("地区", "Names of the region and of what it lies in"),
    FIGURE("数据原文", "Texts of figures"),
    CONDITIONS("条件", "Conditions, criteria and what it cannot be combined with"),
    DOCUMENT_NUMBER("文号", "Numbers of the documents"),
    CODE("代码名称与别名", "Labels and aliases of its codes");

    /** Those that are texts of the record; its codes are none. */
    public static final Set<SearchField> TEXTS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CODE)));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Text label;

    SearchField(String zh, String en) {
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
