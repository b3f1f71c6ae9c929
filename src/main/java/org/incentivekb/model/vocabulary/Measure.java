package org.incentivekb.model.vocabulary;

import static org.incentivekb.model.vocabulary.Unit.*;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a figure counts, with the units it can be counted in. */
public enum Measure implements Code {
    AWARD("奖励或补贴金额", "Award", true, SQUARE_METRE),
    AWARD_SHARE("按比例支持", "Share", false, PERCENT),
    AWARD_LIMIT("支持上限", "Cap of an award", true, PERCENT, SQUARE_METRE, MONTH, PROJECT, PRODUCT, PATENT),
    AWARD_FLOOR("支持下限", "Floor of an award", true, PERCENT),
    BASE_LIMIT("计算基数上限", "Cap of the base", true, PERCENT, SQUARE_METRE, MONTH),
    AWARD_DURATION("支持时长", "How long an award is paid", false, YEAR, MONTH, DAY),
    BUDGET(
            "资金或名额总量",
            "Budget: what there is to hand out",
            true,
            COMPANY,
            PROJECT,
            PRODUCT,
            PERSON,
            SCENARIO,
            FACILITY,
            INSTITUTION),
    FUND_SIZE("基金规模", "Fund size", true),
    TAX_RATE("税率", "Tax rate", false, PERCENT),
    INTEREST_RATE("利率", "Interest rate", false, PERCENT),
    SUPPORT_GRANTED("已发放支持", "Support granted so far", true),
    TRANSACTION_VALUE("交易额", "Value of transactions", true),
    INVESTMENT("投资额", "Investment", true),
    CAPITAL("注册或募集资本", "Capital", true),
    REVENUE("营业收入", "Revenue", true),
    OUTPUT_VALUE("产值", "Value of output", true),
    ADDED_VALUE("增加值", "Value added", true, PERCENT),
    TAX_REVENUE("税收", "Tax revenue", true),
    BUSINESS_VOLUME("业务量", "Volume of business", true),
    COST("成本", "Cost", true, PERCENT),
    GROWTH("增长率", "Growth", false, PERCENT),
    COMPANIES("企业数", "Companies", false, COMPANY),
    PROJECTS("项目数", "Projects", false, PROJECT, WORK),
    WORKS("作品数", "Works", false, WORK, PRODUCT),
    PRODUCTS("产品数", "Products", false, PRODUCT, DATASET),
    PATENTS("知识产权数", "Intellectual property rights", false, PATENT),
    JOBS("岗位或就业人数", "Jobs", false, PERSON),
    TRAINEES("培训人数", "Trainees", false, PERSON),
    POPULATION("人口", "Population", false, PERSON),
    PARTICIPANTS(
            "参与数",
            "Participants",
            false,
            COMPANY,
            PROJECT,
            WORK,
            PERSON,
            PERSON_TIME,
            TEAM,
            UNIVERSITY,
            COUNTRY,
            DISTRICT,
            INSTITUTION,
            PARTY),
    PARTICIPANT_SHARE("参与者占比", "Share of the participants", false, PERCENT),
    RECIPIENTS("已受益数", "Recipients so far", false, COMPANY, COMPANY_TIME, PERSON, PERSON_TIME, PROJECT),
    TALENTS("引进或认定人才数", "People recruited or recognised", false, PERSON),
    DEALS("成交数", "Deals", false, DEAL),
    PRIZES("奖项数", "Prizes", false, PRIZE),
    SESSIONS("场次", "Sessions", false, SESSION),
    EDITION("第几届或批次", "Which edition or batch it is", false, Unit.EDITION),
    EDITIONS("届数或批数", "Editions or batches so far", false, Unit.EDITION),
    MEASURES("措施条数", "Measures of a policy", false, MEASURE),
    SECTORS("产业板块数", "Sectors", false, SECTOR),
    SCENARIOS("应用场景数", "Use cases", false, SCENARIO),
    INSTITUTIONS("机构数", "Institutions", false, INSTITUTION),
    DURATION("期限", "Duration", false, YEAR, MONTH, DAY),
    REVENUE_SHARE("营收占比", "Share of revenue", false, PERCENT),
    EFFICIENCY("效率提升", "Gain in efficiency", false, PERCENT),
    CLAIM_PERIOD("申领期限", "How long a claim can be made", false, YEAR, MONTH, DAY),
    FUNDS("基金数", "Funds", false, FUND),
    FACILITIES("设施数", "Facilities", false, FACILITY, RACK),
    FLOOR_AREA("建筑面积", "Floor area", false, SQUARE_METRE, MU),
    SITE_AREA("用地面积", "Site area", false, SQUARE_METRE, MU, SQUARE_KILOMETRE),
    LENGTH("长度", "Length", false, METRE),
    COMPUTING_POWER("算力", "Computing power", false, PETAFLOPS);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;
    private final Set<Unit> units;

    /** @param inMoney whether it can be counted in any currency, too */
    Measure(String zh, String en, boolean inMoney, Unit... others) {
        label = new Text(zh, en);
        units = EnumSet.noneOf(Unit.class);
        units.addAll(List.of(others));
        if (inMoney) {
            units.addAll(List.of(Unit.CURRENCIES));
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    public Set<Unit> units() {
        return units;
    }

    /** Whether it belongs to the terms of an award: to its share or sum, or to what bounds that. */
    public boolean isTerm() {
        return isOffer() || isBoundOfOffer();
    }

    /** Whether it is a share or a sum that a recipient gets. */
    public boolean isOffer() {
        return this == AWARD || this == AWARD_SHARE;
    }

    /** Whether it bounds a share or a sum: it means nothing without one. */
    public boolean isBoundOfOffer() {
        return this == AWARD_LIMIT || this == AWARD_FLOOR || this == BASE_LIMIT || this == AWARD_DURATION;
    }
}
