package org.incentivekb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kind and figures → amount and ceiling. A figure is written «of bound value unit», a term of the incentive unless its nature stands
 * before; after {@code @} the awards that it belongs to. An amount is written as the figure that it is, with its own bound.
 */
class AmountTest {

    @ParameterizedTest(name = "{0}: {1} → {2}, ceiling {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # pools
            FUND    | fund_size exact 200 CNY                                                     | fund_size exact 200 CNY      |
            FUND    | fund_size at_least 200 CNY; award exact 900 CNY @a                          | fund_size at_least 200 CNY   |
            FUND    | fund_size exact 200 CNY; fund_size at_most 500 CNY                          | fund_size at_most 500 CNY    |
            FUND    | award exact 900 CNY @a                                                      |                              |
            FUND    | target fund_size exact 200 CNY                                              |                              |
            FUND    | result fund_size exact 200 CNY                                              |                              |
            FUND    | fund_size exact 200 USD                                                     | fund_size exact 200 USD      |
            POLICY  | fund_size exact 900 CNY                                                     |                              |
            # budgets
            SUBSIDY | budget at_most 900 CNY                                                      |                              |
            SUBSIDY | budget at_most 900 CNY; award exact 50 CNY @a                               | award exact 50 CNY           |
            # one sum
            SUBSIDY | award exact 10 CNY @a                                                       | award exact 10 CNY           |
            SUBSIDY | award at_most 200 CNY @a                                                    | award at_most 200 CNY        |
            SUBSIDY | award at_least 200 CNY @a                                                   | award at_least 200 CNY       |
            SUBSIDY | award about 200 CNY @a                                                      | award about 200 CNY          |
            SUBSIDY | award exact 10 CNY                                                          | award exact 10 CNY           |
            EVENT   | award exact 10 CNY @a                                                       | award exact 10 CNY           |
            SUBSIDY | result award exact 200 CNY; award exact 100 CNY @a                          | award exact 100 CNY          |
            SUBSIDY | award exact 100 SQUARE_METRE @a                                             |                              |
            # a sum with its limit
            SUBSIDY | award exact 10 CNY @a; award_limit at_most 50 CNY @a                        | award_limit at_most 50 CNY   |
            SUBSIDY | award exact 10 CNY @a; award_limit at_most 3 PRODUCT @a                     | award at_most 10 CNY         |
            SUBSIDY | award exact 10 CNY @a; award_floor at_least 5 CNY @a                        | award exact 10 CNY           |
            # tiers
            SUBSIDY | award exact 10 CNY @a; award exact 20 CNY @a                                | award at_most 20 CNY         |
            SUBSIDY | award at_least 30 CNY @a; award at_most 200 CNY @a                          | award at_most 200 CNY        |
            # shares
            SUBSIDY | award_share at_most 30 PERCENT @a                                           |                              |
            SUBSIDY | award_share exact 30 PERCENT @a; award_limit at_most 100 CNY @a             | award_limit at_most 100 CNY  |
            SUBSIDY | award_share exact 30 PERCENT @a; award_limit at_most 100 CNY @a; award_limit at_most 900 CNY @a | award_limit at_most 900 CNY |
            SUBSIDY | award_share exact 30 PERCENT @a; base_limit at_most 900 CNY @a              |                              |
            SUBSIDY | award_share exact 30 PERCENT @a; award exact 10 CNY @b                      | award at_most 10 CNY         |
            SUBSIDY | award_share exact 30 PERCENT @a; award_limit at_most 8 CNY @a; award exact 10 CNY @b | award at_most 10 CNY |
            # several awards
            SUBSIDY | award exact 10 CNY @a; award exact 30 CNY @b                                | award at_most 30 CNY         |
            SUBSIDY | award exact 90 CNY @a; award_limit at_most 50 CNY @a; award exact 30 CNY @b | award_limit at_most 50 CNY   |
            SUBSIDY | award exact 10 CNY @a; award exact 30 CNY @b; award_limit at_most 50 CNY @a,b | award_limit at_most 50 CNY |
            # overall caps
            SUBSIDY | award exact 10 CNY @a; award_limit at_most 500 CNY                          | award exact 10 CNY           | award_limit at_most 500 CNY
            SUBSIDY | award_share exact 30 PERCENT @a; award_limit at_most 500 CNY                |                              | award_limit at_most 500 CNY
            POLICY  | award_limit at_most 500 CNY                                                 |                              | award_limit at_most 500 CNY
            POLICY  | target award_limit at_most 500 CNY                                          |                              |
            # currencies are not converted
            SUBSIDY | award_share exact 25 PERCENT @a; award_limit at_most 150 USD @a             | award_limit at_most 150 USD  |
            SUBSIDY | award exact 10 EUR @a; award exact 900 CNY @b                               | award at_most 10 EUR         |
            # what is around it
            POLICY  | revenue exact 900 CNY                                                       |                              |
            POLICY  | context investment exact 900 CNY                                            |                              |
            """)
    void areDerived(Kind kind, String written, String amount, String ceiling) {
        var figures = figures(written);
        assertThat(shown(Amount.of(kind, figures))).isEqualTo(amount);
        assertThat(shown(Amount.ceilingOf(figures))).isEqualTo(ceiling);
    }

    @Test
    void takesFromItsFigureWhatItIsFor() {
        var figure = figures("award at_most 3E+5 CNY @a").get(0);
        figure.per = List.of(Per.COMPANY, Per.YEAR);
        assertThat(Amount.of(Kind.SUBSIDY, List.of(figure)))
                .isEqualTo(new Amount(
                        new BigDecimal("300000"), "CNY", Bound.AT_MOST, List.of(Per.COMPANY, Per.YEAR), Measure.AWARD));
    }

    @Test
    void isAbsentWithoutFigures() {
        assertThat(Amount.of(Kind.FUND, List.of())).isNull();
        assertThat(Amount.ceilingOf(List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "2E+8, 200000000", "300000.0000, 300000", "0.00, 0"})
    void oneNumberHasOneForm(BigDecimal written, String form) {
        assertThat(Figure.plain(written)).hasToString(form);
    }

    private static String shown(Amount amount) {
        return amount == null
                ? null
                : Stream.of(amount.of().code(), amount.bound().code(), amount.value(), amount.currency())
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
    }

    private static List<Figure> figures(String text) {
        return Arrays.stream(text.split("; ")).map(AmountTest::figure).toList();
    }

    private static Figure figure(String text) {
        var parts = text.split(" @");
        var words = List.of(parts[0].split(" "));
        var figure = new Figure();
        boolean hasNature = words.size() == 5;
        figure.nature = hasNature ? Nature.valueOf(words.get(0).toUpperCase(Locale.ROOT)) : Nature.RULE;
        var rest = hasNature ? words.subList(1, 5) : words;
        figure.of = Measure.valueOf(rest.get(0).toUpperCase(Locale.ROOT));
        figure.bound = Bound.valueOf(rest.get(1).toUpperCase(Locale.ROOT));
        figure.value = new BigDecimal(rest.get(2));
        figure.unit = Unit.valueOf(rest.get(3));
        figure.award = parts.length == 1 ? null : List.of(parts[1].split(","));
        return figure;
    }
}
