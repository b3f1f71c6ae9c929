package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The unit of a number: a currency (ISO 4217), percent, a length of time, an area, or the thing counted. */
public enum Unit implements Code {
    CNY("人民币元", "Yuan renminbi", true),
    HKD("港元", "Hong Kong dollars", true),
    MOP("澳门元", "Macanese patacas", true),
    TWD("新台币元", "New Taiwan dollars", true),
    USD("美元", "US dollars", true),
    EUR("欧元", "Euros", true),
    GBP("英镑", "Pounds sterling", true),
    JPY("日元", "Yen", true),
    KRW("韩元", "Won", true),
    SGD("新加坡元", "Singapore dollars", true),
    CAD("加拿大元", "Canadian dollars", true),
    AUD("澳大利亚元", "Australian dollars", true),
    CHF("瑞士法郎", "Swiss francs", true),
    PERCENT("百分比", "Percent"),
    COMPANY("家企业", "Companies"),
    COMPANY_TIME("家次", "Company-times: a company counts each time"),
    PROJECT("个项目", "Projects"),
    PRODUCT("款产品", "Products"),
    WORK("部作品", "Works"),
    PERSON("人", "Persons"),
    PERSON_TIME("人次", "Person-times: a person counts each time"),
    TEAM("支团队", "Teams"),
    UNIVERSITY("所高校", "Universities"),
    COUNTRY("个国家或地区", "Countries or regions"),
    DISTRICT("个区县", "Districts"),
    INSTITUTION("家机构", "Institutions"),
    DEAL("笔交易", "Deals"),
    SESSION("场", "Sessions"),
    EDITION("届", "Editions"),
    FUND("支基金", "Funds"),
    FACILITY("处设施", "Facilities"),
    RACK("个机架", "Racks"),
    MEASURE("条", "Measures"),
    SECTOR("个板块", "Sectors"),
    PRIZE("个奖项", "Prizes"),
    PATENT("件知识产权", "Intellectual property rights"),
    SCENARIO("个场景", "Use cases"),
    DATASET("个数据集", "Data sets"),
    YEAR("年", "Years"),
    MONTH("个月", "Months"),
    DAY("天", "Days"),
    SQUARE_METRE("平方米", "Square metres"),
    MU("亩", "Mu (a fifteenth of a hectare)"),
    SQUARE_KILOMETRE("平方公里", "Square kilometres"),
    METRE("米", "Metres"),
    PETAFLOPS("P（每秒千万亿次运算）", "Petaflops"),
    PARTY("方", "Parties");

    /** Those that are money. */
    static final Unit[] CURRENCIES =
            Arrays.stream(values()).filter(Unit::isCurrency).toArray(Unit[]::new);

    /** Those of which there may be a fraction. */
    private static final Set<Unit> MEASURED =
            EnumSet.of(PERCENT, YEAR, MONTH, DAY, SQUARE_METRE, MU, SQUARE_KILOMETRE, METRE, PETAFLOPS);

    @EnumeratedValue
    private final String code;

    private final Text label;
    private final boolean isCurrency;

    Unit(String zh, String en) {
        this(zh, en, false);
    }

    Unit(String zh, String en, boolean isCurrency) {
        // A currency keeps its ISO 4217 letters.
        code = isCurrency ? name() : name().toLowerCase(Locale.ROOT);
        label = new Text(zh, en);
        this.isCurrency = isCurrency;
    }

    /** Whether it is money: a currency of ISO 4217. */
    public boolean isCurrency() {
        return isCurrency;
    }

    /** Whether it is a thing, of which there is no fraction. */
    public boolean isCounted() {
        return !isCurrency && !MEASURED.contains(this);
    }

    /** The labels of the currencies by code. */
    public static Map<String, Text> currencies() {
        var labels = new LinkedHashMap<String, Text>();
        for (var currency : CURRENCIES) {
            labels.put(currency.code, currency.label);
        }
        return labels;
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
