package org.incentivekb.seed.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.Bound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every reading of a text, and what its words say against a bound. */
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # digits and their grouping
                    30 名海外博士                | 30
                    １６０人次                   | 160
                    1,000,000元                  | 1000000
                    1 000 000 yuan               | 1000000
                    1，000，000元                | 1000000
                    1.000.000 €                  | 1000000
                    1'000'000                    | 1000000
                    4,000余                      | 4000
                    2,000万元                    | 20000000
                    12,50                        | 12 50
                    2021年                       | 2021
                    2024 100                     | 2024 100
                    0.5%                         | 0.5
                    1.20                         | 1.2
                    RMB300,000                   | 300000
                    # units
                    最高 30 万元                 | 300000
                    130万                        | 1300000
                    35亿                         | 3500000000
                    1.5亿                        | 150000000
                    1.2万人次                    | 12000
                    近1.4萬餘人                  | 14000
                    2億元                        | 200000000
                    2 億元                       | 200000000
                    1000万                       | 10000000
                    1千万                        | 10000000
                    3百万元                      | 3000000
                    5000亿元                     | 500000000000
                    1.5万亿元                    | 1500000000000
                    1万5千亿                     | 1500000000000
                    2万5千                       | 25000
                    3万5                         | 35000
                    1亿2000万                    | 120000000
                    30万                         | 300000
                    20余万元                     | 200000
                    20 多 亿                     | 2000000000
                    上億元                       | 100000000
                    最高可达千万元               | 10000000
                    百万                         | 1000000
                    千万                         | 10000000
                    近千个                       | 1000
                    百余家                       | 100
                    数百家                       | 100
                    十几万                       | 100000
                    # Chinese numerals
                    一中心                       | 1
                    两平台                       | 2
                    十五                         | 15
                    二十                         | 20
                    三十                         | 30
                    廿三                         | 23
                    一百二十                     | 120
                    一百二                       | 120
                    一百零二                     | 102
                    一百一十五                   | 115
                    三千万元                     | 30000000
                    两千万                       | 20000000
                    兩億                         | 200000000
                    两万五                       | 25000
                    两万零五                     | 20005
                    一亿两千万                   | 120000000
                    一万亿                       | 1000000000000
                    二〇二一年                   | 2021
                    二零二四                     | 2024
                    一九九八年                   | 1998
                    三点五亿                     | 350000000
                    第十届                       | 10
                    第二批                       | 2
                    第一批                       | 1
                    十六届                       | 16
                    四方                         | 4
                    政企校三方                   | 3
                    十条                         | 10
                    一年半                       | 1.5
                    2年半                        | 2.5
                    一个半月                     | 1.5
                    # Latin words
                    1.5 million                  | 1500000
                    1,5 million                  | 1500000
                    2 millions d'euros           | 2000000
                    3 milliards                  | 3000000000
                    5 thousand                   | 5000
                    30k                          | 30000
                    $5m                          | 5000000
                    2bn                          | 2000000000
                    10 billion yuan              | 10000000000
                    200 m2                       | 200 2
                    200 m²                       | 200
                    5 months                     | 5
                    2,5 %                        | 2.5
                    10%,5%                       | 10 5
                    # shares, ratios, multiples
                    10%                          | 10
                    20 ％                        | 20
                    百分之三十                   | 30
                    百分之 30                    | 30
                    百分之百                     | 100
                    百分之十二点五               | 12.5
                    百分之零点五                 | 0.5
                    千分之五                     | 0.5
                    千分之三至七                 | 0.3 7 0.7
                    万分之三                     | 0.03
                    3‰                           | 0.3
                    三成                         | 30
                    3成                          | 30
                    2024成都                     | 2024
                    三成果                       | 3
                    1:1                          | 100
                    1∶1                          | 100
                    1：0.5                       | 50
                    1比2                         | 200
                    1:300万元                    | 1 3000000
                    17:56                        | 17 56
                    2倍                          | 2 200
                    # lists and ranges
                    200-500万元                  | 200 2000000 5000000
                    200 至 500 万元              | 200 2000000 5000000
                    ¥200-¥500万                  | 200 2000000 5000000
                    3‰-7‰                        | 0.3 0.7
                    3-7‰                         | 3 0.3 0.7
                    10-20%                       | 10 20
                    100万至300万元               | 1000000 3000000
                    50、30、20万元               | 50 500000 30 300000 200000
                    200万、300万元               | 2000000 3000000
                    2 to 5 million               | 2 2000000 5000000
                    2-3千万                      | 2 20000000 30000000
                    三四十家                     | 3 30 40
                    两三家                       | 2 3
                    三百至五百万                 | 300 3000000 5000000
                    一二三等奖                   | 1 2 3
                    50人、20万元                 | 50 200000
                    """)
    void allReadings(String text, String readings) {
        assertThat(WrittenNumbers.in(text).all())
                .containsExactlyInAnyOrder(
                        Stream.of(readings.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "首届",
        "减半",
        "翻番",
        "半年",
        "1/3",
        "50/30/20",
        "三分之一",
        "近三分之一",
        "统一",
        "唯一",
        "一次性补助",
        "一系列",
        "十百千亿",
        "多家企业",
        "零门槛",
        "2:1",
        "half",
        "ten companies"
    })
    void noReadableNumber(String text) {
        assertThat(WrittenNumbers.in(text).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "130万, 300000",
        "130万, 30",
        "130万, 130",
        "1000万, 1000",
        "2000000元, 20000000",
        "三千万元, 3000",
        "十五, 5",
        "二十, 2",
        "1.2万人次, 12",
        "35亿, 5",
        "千分之五, 5",
        "1:1, 1",
        "第23届, 3",
        "1/3, 3"
    })
    void doesNotInclude(String text, BigDecimal value) {
        assertThat(WrittenNumbers.in(text).include(value)).isFalse();
    }

    @Test
    void readsEverySpaceAsOne() {
        for (var space : List.of("\u2009", "\u202f", "\u00a0", "\u3000", "\t")) {
            assertThat(WrittenNumbers.in("1" + space + "000" + space + "000").include(new BigDecimal("1000000.00")))
                    .isTrue();
            assertThat(WrittenNumbers.in("30" + space + "万元").include(new BigDecimal(300_000)))
                    .isTrue();
        }
    }

    /** The first word that contradicts, or ok. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # no word
                    30 万元                              | 300000  | exact    | ok
                    30 万元                              | 300000  | at_most  | ok
                    30 万元                              | 300000  | at_least | ok
                    30 万元                              | 300000  | about    | ok
                    # at_most
                    最高 30 万元                         | 300000  | at_most  | ok
                    最高 30 万元                         | 300000  | at_least | 最高
                    最高 30 万元                         | 300000  | exact    | 最高
                    不超过50万元                         | 500000  | at_most  | ok
                    不超过50万元                         | 500000  | at_least | 不超过
                    不超過50萬元                         | 500000  | at_least | 不超過
                    不得高于10%                          | 10      | exact    | 不得高于
                    不超过合同金额的30%                  | 30      | at_least | 不超过
                    最高不超过60%                        | 60      | at_most  | ok
                    补贴上限20万元                       | 200000  | exact    | 上限
                    以20万元为上限                       | 200000  | at_least | 上限
                    100万元封顶                          | 1000000 | exact    | 封顶
                    10%以内                              | 10      | at_least | 以内
                    10人（含）以下                       | 10      | at_least | 以下
                    至多3家                              | 3       | at_most  | ok
                    不足10家                             | 10      | at_most  | ok
                    不足10家                             | 10      | exact    | 不足
                    5年內                                | 5       | at_most  | ok
                    5年內                                | 5       | at_least | 年內
                    Up to 5 million                      | 5000000 | at_least | Up to
                    no more than 10 companies            | 10      | at_least | no more than
                    not exceeding 20%                    | 20      | exact    | not exceeding
                    jusqu'à 30 %                         | 30      | at_least | jusqu'à
                    # at_least
                    超过 80%                             | 80      | at_least | ok
                    超过 80%                             | 80      | at_most  | 超过
                    超300个剧组                          | 300     | exact    | 超
                    突破了1000款                         | 1000    | about    | 突破
                    不低于2,000万元                      | 20000000 | at_least | ok
                    不低于2,000万元                      | 20000000 | at_most  | 不低于
                    2000 人以上                          | 2000    | at_most  | 以上
                    5万元(含)以上                        | 50000   | at_least | ok
                    200多家                              | 200     | at_most  | 多
                    20余万元                             | 200000  | exact    | 余
                    20 餘場                              | 20      | exact    | 餘
                    百余家                               | 100     | at_least | ok
                    上億元                               | 100000000 | at_least | ok
                    上億元                               | 100000000 | at_most  | 上
                    逾50亿元                             | 5000000000 | at_most | 逾
                    at least 10 jobs                     | 10      | at_most  | at least
                    more than RMB 5 million              | 5000000 | exact    | more than
                    over 300                             | 300     | at_most  | over
                    au moins 20 %                        | 20      | at_most  | au moins
                    # about
                    约30万人                             | 300000  | about    | ok
                    約為30萬人                           | 300000  | exact    | 約
                    100人左右                            | 100     | exact    | 左右
                    近 10 个国家                         | 10      | about    | ok
                    近 10 个国家                         | 10      | at_most  | ok
                    近 10 个国家                         | 10      | at_least | 近
                    近1.4萬餘人                          | 14000   | about    | ok
                    近1.4萬餘人                          | 14000   | at_least | ok
                    about 50                             | 50      | exact    | about
                    environ 50                           | 50      | exact    | environ
                    # two numbers, or the words of two bounds
                    不低于100万元、不超过500万元          | 1000000 | at_least | ok
                    不低于100万元、不超过500万元          | 5000000 | at_most  | ok
                    不低于100万元、不超过500万元          | 1000000 | exact    | 不低于
                    營收超5000萬元獎勵10萬元             | 100000  | exact    | ok
                    营收5000万元以上奖励10万元           | 100000  | exact    | ok
                    合同金额10%奖励,最高500万元          | 10      | exact    | ok
                    合同金额10%奖励,最高500万元          | 5000000 | exact    | 最高
                    10%奖励,500万元封顶                  | 10      | exact    | ok
                    最高50、30、20万元                   | 300000  | exact    | 最高
                    最高50、30、20万元                   | 300000  | at_most  | ok
                    # not the words
                    規模以上企業達到60家                 | 60      | exact    | ok
                    以上政策共10条                       | 10      | exact    | ok
                    以上述10家企业                       | 10      | exact    | ok
                    签约10家企业                         | 10      | exact    | ok
                    签约 10 家企业                       | 10      | exact    | ok
                    節約100萬元                          | 1000000 | exact    | ok
                    超算中心3个                          | 3       | exact    | ok
                    超过部分的0.5%                       | 0.5     | exact    | ok
                    多家企业，3个项目                    | 3       | exact    | ok
                    其余3家                              | 3       | exact    | ok
                    2多媒体                              | 2       | exact    | ok
                    1個亞洲最大全景聲混音棚              | 1       | exact    | ok
                    近5年                                | 5       | exact    | ok
                    突破10项关键技术                     | 10      | exact    | ok
                    overseas 3                           | 3       | exact    | ok
                    """)
    void wordAgainst(String text, BigDecimal value, String bound, String word) {
        assertThat(WrittenNumbers.in(text).against(bound(bound), value).orElse("ok"))
                .isEqualTo(word);
    }

    /** Where no number is read, or a word stands by none, it speaks of all. */
    @Test
    void wordsThatStandByNoNumber() {
        assertThat(WrittenNumbers.in("不超过半数").against(Bound.AT_LEAST, BigDecimal.valueOf(50)))
                .contains("不超过");
        assertThat(WrittenNumbers.in("30万元（最高）").against(Bound.EXACT, BigDecimal.valueOf(300_000)))
                .contains("最高");
    }

    @TestFactory
    Stream<DynamicTest> everyFigureOfTheSeeds() throws IOException {
        var figures = new ArrayList<DynamicTest>();
        try (var files = Files.list(Path.of("seeds/incentives"))) {
            for (var file : files.sorted().toList()) {
                for (var figure : new YAMLMapper().readTree(file.toFile()).path("figures")) {
                    figures.add(DynamicTest.dynamicTest(
                            file.getFileName() + " " + figure.path("text").asText(), () -> check(figure)));
                }
            }
        }
        assertThat(figures).hasSizeGreaterThan(60);
        return figures.stream();
    }

    private static void check(JsonNode figure) {
        var written = WrittenNumbers.in(figure.path("text").asText());
        var value = new BigDecimal(figure.path("value").asText());
        // 首届 and 免租 write none
        if (!written.all().isEmpty()) {
            assertThat(written.include(value))
                    .as("%s in %s", value, written.all())
                    .isTrue();
        }
        assertThat(written.against(bound(figure.path("bound").asText()), value)).isEmpty();
    }

    private static Bound bound(String code) {
        return Bound.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
