package org.incentivekb.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.incentivekb.api.figures.RecordFigures;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.FigureFilter;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.render.SmallCatalog;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the cells of a record that has all that terms can have. */
class CsvColumnsTest {

    private static final Catalog CATALOG = SmallCatalog.build(new SmallSeeds().withGrant());
    private static final CsvLabels LABELS = new CsvLabels(CATALOG);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            kind            | subsidy
            kindEn          | Subsidy
            formZh          | 奖补资金
            industriesZh    | 游戏
            supportsEn      | Research and development
            organizations   | yongchuan-district:issuer
            organizationsEn | Yongchuan District
            periodTo        | 2027-09-15
            periodText      | 有效期五年
            calls           | 2023-01-01/2023-02-28T17:00+08:00
            amount          | 8000000
            amountCurrency  | CNY
            amountBound     | at_most
            amountPer       | company;year
            figures         | award_share:rule:1:percent:exact:company+year:rd;award_share:rule:3:percent:exact:company+year:rd;award_limit:rule:8000000:CNY:at_most:company+year:rd
            criteriaZh      | 注册地：永川区;员工 ≥ 10人;认定：五百强 或 经认可
            criteriaEn      | Registered in: Yongchuan District;Employees ≥ 10 persons;Recognised as: Top 500 or Accepted
            notWith         | same_matter
            relatedBy       | -
            """)
    void termsAreInTheCellsOfTheirIncentive(String column, String expected) {
        var record = CATALOG.whole(CATALOG.find("grant").orElseThrow());
        assertThat(CsvColumns.INCENTIVES.row(List.of(column), RenderedJson.read(record), LABELS))
                .containsExactly(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incentive | grant
            titleEn   | R&D grant
            position  | 1
            ofZh      | 按比例支持
            award     | rd
            base      | rd_expenditure
            baseEn    | R&D expenditure
            unitEn    | Percent
            per       | company;year
            perZh     | 每家企业;每年
            whenZh    | 研发投入 ≥ 5000万元 且 < 1亿元/年
            whenEn    | R&D expenditure ≥ CNY 50 million and < CNY 100 million/year
            link      | https://example.org/yongchuan#:~:text=%E7%A0%94%E5%8F%91%E6%8A%95%E5%85%A5%E7%9A%841%25
            """)
    void aTierIsARowOfItsOwn(String column, String expected) {
        var record = CATALOG.whole(CATALOG.find("grant").orElseThrow());
        var figures = RecordFigures.of(record, new FigureFilter(Set.of(Measure.AWARD_SHARE), Set.of()));
        assertThat(figures).hasSize(2);
        assertThat(CsvColumns.FIGURES.row(List.of(column), RenderedJson.read(figures.get(0)), LABELS))
                .containsExactly(expected);
    }
}
