package org.incentivekb.model.vocabulary;

import java.math.BigDecimal;
import java.util.Locale;

/** Ranges of amounts, in one currency, that records are counted by: from one bound to before the next. */
public enum AmountBand implements Code {
    UNDER_100K("0", "99999.99", "10万以下", "Under 100,000"),
    FROM_100K("100000", "999999.99", "10万至100万", "100,000 to 1 million"),
    FROM_1M("1000000", "9999999.99", "100万至1000万", "1 to 10 million"),
    FROM_10M("10000000", "99999999.99", "1000万至1亿", "10 to 100 million"),
    FROM_100M("100000000", "999999999.99", "1亿至10亿", "100 million to 1 billion"),
    FROM_1B("1000000000", null, "10亿以上", "1 billion and over");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final BigDecimal least;
    private final BigDecimal greatest;
    private final Text label;

    AmountBand(String least, String greatest, String zh, String en) {
        this.least = new BigDecimal(least);
        this.greatest = greatest == null ? null : new BigDecimal(greatest);
        this.label = new Text(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    /** In the currency counted, inclusive. */
    public BigDecimal least() {
        return least;
    }

    /** In the currency counted, inclusive; null for the last band. Amounts have two decimals at the most. */
    public BigDecimal greatest() {
        return greatest;
    }

    @Override
    public Text label() {
        return label;
    }

    public boolean holds(BigDecimal amount) {
        return amount.compareTo(least) >= 0 && (greatest == null || amount.compareTo(greatest) <= 0);
    }
}
