package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What a figure is counted for. */
public enum Per implements Code {
    RECIPIENT("每个对象", "Each recipient"),
    COMPANY("每家企业", "Each company"),
    TEAM("每个团队", "Each team"),
    PERSON("每人", "Each person"),
    PROJECT("每个项目", "Each project"),
    PRODUCT("每款产品", "Each product"),
    PLATFORM("每个平台", "Each platform"),
    VENUE("每个场馆", "Each venue"),
    FACILITY("每处设施", "Each facility"),
    CONTRACT("每份合同", "Each contract"),
    PATENT("每件专利", "Each patent"),
    EVENT("每次活动", "Each event"),
    SEASON("每赛季", "Each season"),
    YEAR("每年", "Each year"),
    QUARTER("每季度", "Each quarter"),
    MONTH("每月", "Each month"),
    DAY("每日", "Each day"),
    SQUARE_METRE("每平方米", "Each square metre"),
    ONCE("一次性", "Once");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Per(String zh, String en) {
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
