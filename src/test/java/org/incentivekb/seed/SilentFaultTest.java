package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incentivekb.seed.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be served otherwise than it was meant, and nobody would see it: each is a fault, on the line where it stands. */
class SilentFaultTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} → {3}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            value: 200000000 | value: 0200000000    | 16 | figures[1].value | '0200000000' is no plain number
            value: 200000000 | value: 200_000_000   | 16 | figures[1].value | '200_000_000' is no plain number
            value: 200000000 | value: +200000000    | 16 | figures[1].value | '+200000000' is no plain number
            value: 200000000 | value: 0xBEBC200     | 16 | figures[1].value | '0xBEBC200' is no plain number
            value: 200000000 | value: 55555:33:20   | 16 | figures[1].value | '55555:33:20' is no plain number
            value: 200000000 | value: .inf          | 16 | figures[1].value | '.inf' is no plain number
            value: 200000000 | value: "200000000"   | 16 | figures[1].value | must be a number
            value: 200000000 | value: 1e999999999999 | 16 | figures[1].value | is no plain number
            paragraph: 47    | paragraph: 047       | 16 | figures[1].paragraph | must be a whole number
            en: Fund         | en: 007              | 4  | title.en         | '007' may be read as the number 7
            en: Fund         | en: 2025.10          | 4  | title.en         | '2025.10' may be read as the number 2025.1
            en: Fund         | en: 1e3              | 4  | title.en         | '1e3' may be read as the number 1000
            en: Fund         | en: 1_000            | 4  | title.en         | '1_000' may be read as the number 1000
            en: Fund         | en: 12:30            | 4  | title.en         | may be read as the number
            en: Fund         | en: yes              | 4  | title.en         | 'yes' may be read as yes or no
            en: Fund         | en: No               | 4  | title.en         | 'No' may be read as yes or no
            kind: fund       | kind: true           | 1  | kind             | 'true' may be read as yes or no
            announced: 2022-09 | announced: 0022     | 13 | announced        | '0022' may be read as the number 18
            updated: 2026-11-23 | updated: +12026-01-01 | 24 | updated      | must be a day of the form 2021-09-16
            updated: 2026-11-23 | updated: 12026-01-01  | 24 | updated      | must be a day of the form 2021-09-16
            updated: 2026-11-23 | updated: 2026-1-1  | 24 | updated          | must be a day of the form 2021-09-16
            updated: 2026-11-23 | updated: 2027-01-01 | 24 | updated         | 2027-01-01 is after today, 2026-12-31
            updated: 2026-11-23 | updated: 2022-10-16 | 24 | updated         | is before its source daily-2022 was published
            announced: 2022-09 | announced: 2027     | 13 | announced        | 2027 is after today
            region: "500118" | `region: {code: "500118", typo: 1}` | 6 | region | must be a text or number
            en: Fund         | `en: "Fu\u200Bnd"`   | 4  | title.en         | U+200B (zero width space)
            en: Fund         | `en: "Fu\u202End"`   | 4  | title.en         | U+202E (right-to-left override)
            en: Fund         | `en: "Fu\u00ADnd"`   | 4  | title.en         | U+00AD (soft hyphen)
            en: Fund         | `en: "Fu\tnd"`       | 4  | title.en         | U+0009
            en: Fund         | `en: "Fu\u0378nd"`   | 4  | title.en         | U+0378
            en: Fund         | `en: "Fu\uE000nd"`   | 4  | title.en         | U+E000
            en: Fund         | `en: "Fu\\uD800nd"`   | 4  | title.en         | U+D800
            en: Fund         | `en: "  "`            | 4  | title.en         | holds nothing but white space
            """)
    void isNamed(String part, String other, int line, String field, String reason) {
        var faults = new SmallSeeds().with("incentives/fund.yaml", part, other).faults(folder);
        assertThat(faults).isNotEmpty().anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("incentives/fund.yaml");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: &t {zh: 基金, en: Fund}", "title: {zh: &t 基金, en: Fund}", "title: {zh: !!str 基金, en: Fund}"
            })
    void anAnchorOrTagIsNotRead(String title) {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", "title: {zh: 基金, en: Fund}", title);
        assertThat(seeds.faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.reason()).contains("is not read; leave it out");
        });
    }

    @Test
    void anAliasIsNotRead() {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", "{zh: 引导基金, en: A guiding fund}", "{zh: *t, en: A}");
        assertThat(seeds.faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.reason()).isEqualTo("the alias *t is not read; write the value itself");
        });
    }

    @ParameterizedTest(name = "{0} as {1}, {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            每家企业每年最高不超过200万元 | 20000000  | at_most  | value | 20000000 is not what the text writes: 2000000
            每家企业每年最高不超过200万元 | 2000000   | at_least | bound | at_least contradicts '最高' of the text
            不少于200万元              | 2000000   | at_most  | bound | at_most contradicts '不少于' of the text
            200万元以上               | 2000000   | at_most  | bound | at_most contradicts '以上' of the text
            上限200万元               | 2000000   | exact    | bound | exact contradicts '上限' of the text
            """)
    void aFigureSaysWhatItsTextWrites(String text, String value, String bound, String field, String reason) {
        assertThat(withFigure(text, value, bound).faults(folder))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("figures[1]." + field);
                    assertThat(fault.line()).isEqualTo(16);
                    assertThat(fault.reason()).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @CsvSource({"最高不超过200万元, 2000000, at_most", "200万, 2000000, exact", "近2億元, 200000000, about"})
    void aFigureThatSaysWhatItsTextWritesIsRight(String text, String value, String bound) {
        assertThat(withFigure(text, value, bound).warnings(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"首届", "减半"})
    void aTextThatWritesNoNumberIsAWarning(String text) {
        assertThat(withFigure(text, "1", "exact").warnings(folder))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("figures[1].text");
                    assertThat(warning.reason()).contains("writes no number that can be read");
                });
    }

    private static SmallSeeds withFigure(String text, String value, String bound) {
        return new SmallSeeds()
                .with(
                        "incentives/fund.yaml",
                        "value: 200000000, unit: CNY, bound: exact, text: 2億元",
                        "value: %s, unit: CNY, bound: %s, text: %s".formatted(value, bound, text));
    }

    @Test
    void theSameRecordUnderASecondIdIsAWarning() throws IOException {
        new SmallSeeds().write(folder);
        Files.copy(folder.resolve("incentives/fund.yaml"), folder.resolve("incentives/fund-2.yaml"));
        var reader = SmallSeeds.reader(folder);
        reader.read(entity -> {});
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.warnings())
                .extracting(Fault::toString)
                .containsExactly(
                        "incentives/fund.yaml:4: title.zh: is the same as that of fund-2: is it the same thing? A relation between the two would say that it is not",
                        "incentives/fund.yaml:4: title.en: is the same as that of fund-2: is it the same thing? A relation between the two would say that it is not",
                        "incentives/fund.yaml:15: figures: is the same as that of fund-2: is it the same thing? A relation between the two would say that it is not");
    }

    @Test
    void theSameFigureOfTheSamePassageIsAWarning() {
        var figure =
                "  - {of: fund_size, nature: rule, value: 200000000, unit: CNY, bound: exact, text: 2 億元, source: daily-2022, paragraph: 47}\n";
        assertThat(new SmallSeeds()
                        .with("incentives/fund.yaml", "gaps:\n", figure + "gaps:\n")
                        .warnings(folder))
                .extracting(Fault::toString)
                .containsExactly(
                        "incentives/fund.yaml:18: figures[3]: is of the same passage, measure and value as figures[1]");
    }

    @Test
    void recordsThatAreRelatedMayHaveTheSameFigures() throws IOException {
        new SmallSeeds().write(folder);
        var part = new SmallSeeds()
                .with("incentives/fund.yaml", "{type: located_in, id: park}", "{type: part_of, id: fund}")
                .text("incentives/fund.yaml");
        Files.writeString(folder.resolve("incentives/fund-2.yaml"), part);
        var reader = SmallSeeds.reader(folder);
        reader.read(entity -> {});
        assertThat(reader.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "award,      CNY,     200%,          200, is CNY, but the text writes a share",
        "award,      CNY,     200万美元,      2000000, is CNY but the text writes another currency",
        "award_share, percent, 200元,         200, is percent but the text writes a sum",
        "recipients, person,  200人次,        200, is person but the text writes 人次: person_time"
    })
    void aUnitIsTheOneThatTheTextWrites(String of, String unit, String text, String value, String reason) {
        var seeds = new SmallSeeds()
                .with(
                        "incentives/fund.yaml",
                        "{of: fund_size, nature: rule, value: 200000000, unit: CNY, bound: exact, text: 2億元",
                        "{of: %s, nature: rule, value: %s, unit: %s, bound: exact, text: '%s'"
                                .formatted(of, value, unit, text));
        assertThat(seeds.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo("figures[1].unit");
            assertThat(fault.reason().replace(",", "")).startsWith(reason.split(" but ")[0].replace(",", ""));
        });
    }

    @Test
    void aResultOfTomorrowIsAFault() {
        var seeds = new SmallSeeds()
                .with(
                        "incentives/fund.yaml",
                        "nature: target, value: 100, unit: company, bound: at_least, per: [year], asOf: 2024",
                        "nature: result, value: 100, unit: company, bound: at_least, asOf: 2031");
        assertThat(seeds.faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("figures[2].asOf");
            assertThat(fault.reason()).isEqualTo("2031 is after today, 2026-12-31");
        });
    }

    @Test
    void aFaultyDateOrIdOfASourceIsOneFault() {
        assertThat(new SmallSeeds()
                        .with("sources.yaml", "publishedOn: 2022-10-17", "publishedOn: 2027-06-16")
                        .faults(folder))
                .extracting(Fault::field)
                .containsExactly("daily-2022.publishedOn");
        assertThat(new SmallSeeds()
                        .with("organizations.yaml", "id: yongchuan-district", "id: Yongchuan-District")
                        .faults(folder))
                .extracting(Fault::field)
                .containsExactly("Yongchuan-District.id");
    }

    @Test
    void aRecordInForceWhosePeriodIsOverIsAWarning() {
        assertThat(new SmallSeeds()
                        .with("incentives/fund.yaml", "to: 2027}", "to: 2025-06}")
                        .warnings(folder))
                .extracting(Fault::toString)
                .containsExactly("incentives/fund.yaml:2: status: is in_force, but the period is over since 2025-06");
    }

    @Test
    void oneFaultInTheSourcesIsOneFault() {
        for (var spoilt : List.of("type: reprint", "id: daily-2022", "- id: daily-2022\n  collection: founding")) {
            assertThat(new SmallSeeds()
                            .with("sources.yaml", spoilt, "what: is this")
                            .faults(folder))
                    .as(spoilt)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("sources.yaml"));
        }
    }
}
