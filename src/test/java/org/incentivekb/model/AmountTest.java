package org.incentivekb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind and figures → the amount. A figure is written «of nature value unit». */
class AmountTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FUND    | FUND_SIZE RULE 200 CNY                                | FUND_SIZE 200
            FUND    | FUND_SIZE RULE 200 CNY; AWARD RULE 900 CNY            | FUND_SIZE 200
            FUND    | AWARD RULE 900 CNY                                    | AWARD 900
            SUBSIDY | FUND_SIZE RULE 900 CNY; AWARD RULE 200 CNY            | AWARD 200
            SUBSIDY | AWARD RULE 200 CNY; AWARD RULE 300 CNY                | AWARD 300
            POLICY  | FUND_SIZE RULE 900 CNY                                | FUND_SIZE 900
            FUND    | FUND_SIZE TARGET 200 CNY                              |
            FUND    | FUND_SIZE RESULT 200 CNY                              |
            SUBSIDY | AWARD RESULT 200 CNY; AWARD RULE 100 CNY              | AWARD 100
            POLICY  | REVENUE RULE 900 CNY                                  |
            POLICY  | INVESTMENT RULE 900 CNY                               |
            SUBSIDY | COST_SHARE RULE 30 PERCENT                            |
            SUBSIDY | AWARD RULE 30 PERCENT                                 |
            """)
    void isTheLargestSumOnOffer(Kind kind, String figures, String amount) {
        var derived = Amount.of(kind, figures(figures));
        assertThat(derived == null ? null : derived.of() + " " + derived.value())
                .isEqualTo(amount);
    }

    @Test
    void takesBoundAndRecipientFromItsFigure() {
        var figure = new Figure(
                Measure.AWARD,
                Nature.RULE,
                new BigDecimal("3E+5"),
                Unit.CNY,
                Bound.AT_MOST,
                List.of(Per.RECIPIENT),
                null,
                "30万元",
                "s",
                1);
        assertThat(Amount.of(Kind.SUBSIDY, List.of(figure)))
                .isEqualTo(new Amount(new BigDecimal("300000"), Bound.AT_MOST, List.of(Per.RECIPIENT), Measure.AWARD));
    }

    @Test
    void isAbsentWithoutFigures() {
        assertThat(Amount.of(Kind.FUND, List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "2E+8, 200000000", "300000.0000, 300000", "0.00, 0"})
    void oneNumberHasOneForm(BigDecimal written, String form) {
        assertThat(Figure.plain(written)).hasToString(form);
    }

    private static List<Figure> figures(String text) {
        return Arrays.stream(text.split("; "))
                .map(figure -> figure.split(" "))
                .map(part -> new Figure(
                        Measure.valueOf(part[0]),
                        Nature.valueOf(part[1]),
                        new BigDecimal(part[2]),
                        Unit.valueOf(part[3]),
                        Bound.EXACT,
                        null,
                        null,
                        "…",
                        "s",
                        1))
                .toList();
    }
}
