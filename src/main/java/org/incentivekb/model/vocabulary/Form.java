package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How an incentive reaches its recipient. */
public enum Form implements Code {
    GRANT("奖补资金", "Grant"),
    VOUCHER("抵用券", "Voucher"),
    TAX_CREDIT("税收抵免", "Tax credit"),
    TAX_RELIEF("税收优惠", "Tax relief"),
    LOAN("贷款", "Loan"),
    INTEREST_SUBSIDY("贴息贴保", "Interest subsidy"),
    GUARANTEE("担保与增信", "Guarantee"),
    EQUITY("股权投资", "Equity"),
    RENT_RELIEF("租金减免与补贴", "Rent relief"),
    IN_KIND("实物与服务", "In kind");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Form(String zh, String en) {
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
