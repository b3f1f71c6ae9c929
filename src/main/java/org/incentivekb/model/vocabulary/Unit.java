package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;

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
    private final String code = code();

    private final Text label;

    Unit(String zh, String en) {
        label = new Text(zh, en);
    }

    /** As every code, but for the currency, which keeps its ISO 4217 letters. */
    @Override
    public String code() {
        return this == CNY ? name() : Code.super.code();
    }

    @Override
    public Text label() {
        return label;
    }
}
