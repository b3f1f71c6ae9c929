package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** The unit of a figure's value: yuan renminbi (ISO 4217 CNY), percent, or the thing counted. */
public enum Unit implements Code {
    CNY("人民币元", "Yuan renminbi"),
    PERCENT("百分比", "Percent"),
    COMPANY("家企业", "Companies"),
    COMPANY_TIME("家次", "Company-times: a company counts each time"),
    PROJECT("个项目", "Projects"),
    PERSON("人", "Persons"),
    PERSON_TIME("人次", "Person-times: a person counts each time"),
    UNIVERSITY("所高校", "Universities"),
    COUNTRY("个国家或地区", "Countries or regions"),
    DEAL("笔交易", "Deals"),
    SESSION("场", "Sessions"),
    EDITION("届", "Editions"),
    FUND("支基金", "Funds"),
    FACILITY("处设施", "Facilities"),
    MEASURE("条", "Measures"),
    SECTOR("个板块", "Sectors"),
    YEAR("年", "Years"),
    PARTY("方", "Parties");

    @EnumeratedValue
    private final String code;

    private final Text label;

    Unit(String zh, String en) {
        // A currency keeps its ISO 4217 letters.
        code = name().equals("CNY") ? name() : name().toLowerCase(Locale.ROOT);
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
