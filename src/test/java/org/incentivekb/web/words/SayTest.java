package org.incentivekb.web.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.incentivekb.render.RenderedJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers, money and days are written in each language. */
class SayTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            8000000      | CNY          | 800万元        | CNY 8 million
            200000000    | CNY          | 2亿元          | CNY 200 million
            150000000    | CNY          | 1.5亿元        | CNY 150 million
            1250000000   | CNY          | 12.5亿元       | CNY 1.25 billion
            123456789    | CNY          | 123,456,789元  | CNY 123,456,789
            10000000     | CNY          | 1000万元       | CNY 10 million
            300000       | CNY          | 30万元         | CNY 300,000
            5000         | CNY          | 5000元         | CNY 5,000
            0.5          | CNY          | 0.5元          | CNY 0.5
            6000000      | EUR          | 600万欧元      | EUR 6 million
            3            | percent      | 3%             | 3%
            0.3          | percent      | 0.3%           | 0.3%
            100          | company      | 100家企业      | 100 companies
            1            | company      | 1家企业        | 1 company
            20000        | person       | 2万人          | 20,000 persons
            1500         | square_metre | 1500平方米     | 1,500 square metres
            12           | month        | 12个月         | 12 months
            100          | petaflops    | 100P           | 100 petaflops
            15           | mu           | 15亩           | 15 mu
            """)
    void aNumberHasItsUnit(BigDecimal number, String unit, String zh, String en) {
        assertThat(Say.quantity(number, unit, Language.ZH)).isEqualTo(zh);
        assertThat(plain(Say.quantity(number, unit, Language.EN))).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2008, 2008年, 2008",
        "2015-09, 2015年9月, September 2015",
        "2021-09-16, 2021年9月16日, 16 September 2021",
        "2026-02-11T17:00+01:00, 2026年2月11日 17:00 (UTC+01:00), '11 February 2026, 17:00 (UTC+01:00)'",
        "2026-02-11T17:00Z, 2026年2月11日 17:00 (UTC), '11 February 2026, 17:00 (UTC)'"
    })
    void aDayKeepsItsPrecision(String date, String zh, String en) {
        assertThat(Say.day(date, Language.ZH)).isEqualTo(zh);
        assertThat(Say.day(date, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "company year, 每家企业每年, per company and year",
        "once, 一次性, one-off",
        "project once, 每个项目一次性, 'per project, one-off'",
        "square_metre month, 每平方米每月, per square metre and month"
    })
    void whatItIsForIsSaid(String per, String zh, String en) {
        var codes = Arrays.asList(per.split(" "));
        assertThat(Say.per(codes, Language.ZH)).isEqualTo(zh);
        assertThat(Say.per(codes, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at_most  | 最高800万元   | up to CNY 8 million
            at_least | 不低于800万元 | at least CNY 8 million
            about    | 约800万元     | about CNY 8 million
            exact    | 800万元       | CNY 8 million
            """)
    void anAmountHasItsBound(String bound, String zh, String en) {
        var amount = RenderedJson.read(
                ("{\"value\":8000000,\"currency\":\"CNY\",\"bound\":\"" + bound + "\"}").getBytes(UTF_8));
        assertThat(Say.amount(amount, Language.ZH)).isEqualTo(zh);
        assertThat(plain(Say.amount(amount, Language.EN))).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}..{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0       | 8000000 | 最高800万元    | up to CNY 8 million
            8000000 | 8000000 | 800万元        | CNY 8 million
            500000  | 2000000 | 50万元至200万元 | CNY 500,000 to CNY 2 million
            500000  |         | 不低于50万元   | at least CNY 500,000
            """)
    void aWorthIsARange(String from, String to, String zh, String en) {
        var worth = RenderedJson.read(
                ("{\"from\":" + from + (to == null ? "" : ",\"to\":" + to) + ",\"currency\":\"CNY\"}").getBytes(UTF_8));
        if (to != null) {
            assertThat(Say.worth(worth, "zh")).isEqualTo(zh);
            assertThat(plain(Say.worth(worth, "en"))).isEqualTo(en);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "10..49, 10–49", "5000000.., '5,000,000–'", "..49, –49"})
    void aRangeIsReadable(String range, String said) {
        assertThat(Say.range(range)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"at_most, 最高为研发投入与租金的3%, up to 3% of R&D and rent", "exact, 研发投入与租金的3%, 3% of R&D and rent"})
    void aShareIsOfSomething(String bound, String zh, String en) {
        var figure = RenderedJson.read(
                ("{\"of\":\"award_share\",\"value\":3,\"unit\":\"percent\",\"bound\":\"" + bound + "\"}")
                        .getBytes(UTF_8));
        assertThat(Say.share(figure, List.of("研发投入", "租金"), Language.ZH)).isEqualTo(zh);
        assertThat(Say.share(figure, List.of("R&D", "rent"), Language.EN)).isEqualTo(en);
    }

    /** Sums are kept together by spaces at which no line breaks. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
