package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What sort of document a source is. */
public enum SourceType implements Code {
    REGULATION("规章与规范性文件", "Regulation"),
    NOTICE("通知与公告", "Notice"),
    CALL("申报通知", "Call"),
    PLAN("规划与计划", "Plan"),
    GUIDE("办事指南", "Guide"),
    INTERPRETATION("政策解读", "Interpretation"),
    FAQ("常见问题", "Questions and answers"),
    CONSULTATION_DRAFT("征求意见稿", "Consultation draft"),
    OFFICIAL_REPLY("官方答复", "Official reply"),
    NEWS("新闻报道", "News report"),
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
