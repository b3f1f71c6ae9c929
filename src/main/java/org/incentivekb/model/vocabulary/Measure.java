package org.incentivekb.model.vocabulary;

import static org.incentivekb.model.vocabulary.Unit.*;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import java.util.Set;

/** What a figure counts, with the units it can be counted in. */
public enum Measure implements Code {
    AWARD("奖励或补贴金额", "Award", CNY),
    FUND_SIZE("基金规模", "Fund size", CNY),
    COST_SHARE("费用分担比例", "Share of the cost", PERCENT),
    TRANSACTION_VALUE("交易额", "Value of transactions", CNY),
    INVESTMENT("投资额", "Investment", CNY),
    REVENUE("营业收入", "Revenue", CNY),
    TAX_REVENUE("税收", "Tax revenue", CNY),
    BUSINESS_VOLUME("业务量", "Volume of business", CNY),
    COMPANIES("企业数", "Companies", COMPANY),
    PROJECTS("项目数", "Projects", PROJECT),
    JOBS("岗位或就业人数", "Jobs", PERSON),
    TRAINEES("培训人数", "Trainees", PERSON),
    PARTICIPANTS("参与数", "Participants", PERSON, PERSON_TIME, COMPANY, UNIVERSITY, COUNTRY, PROJECT, PARTY),
    PARTICIPANT_SHARE("参与者占比", "Share of the participants", PERCENT),
    RECIPIENTS("已受益数", "Recipients so far", COMPANY, COMPANY_TIME, PERSON, PERSON_TIME),
    TALENTS("引进或认定人才数", "People recruited or recognized", PERSON),
    DEALS("成交数", "Deals", DEAL),
    SESSIONS("场次", "Sessions", SESSION),
    EDITIONS("届次或批次", "Edition or batch", EDITION),
    MEASURES("措施条数", "Measures of a policy", MEASURE),
    SECTORS("产业板块数", "Sectors", SECTOR),
    DURATION("期限", "Duration", YEAR),
    REVENUE_SHARE("营收占比", "Share of revenue", PERCENT),
    FUNDS("基金数", "Funds", FUND),
    FACILITIES("设施数", "Facilities", FACILITY);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;
    private final Set<Unit> units;

    Measure(String zh, String en, Unit... units) {
        label = new Text(zh, en);
        this.units = Set.of(units);
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
}
