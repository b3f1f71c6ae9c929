package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incentivekb.seed.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the terms of a record (awards, criteria, calls, what it excludes) → field and reason. */
class CriterionFaultTest {

    private static final String RULE = "nature: rule, source: daily-2022, paragraph: 9";

    @TempDir
    Path folder;

    @Test
    void theGrantHasNone() {
        var reader = SmallSeeds.reader(new SmallSeeds().withGrant().write(folder));
        reader.read(entity -> {});
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            of: registered_in    | of: registred_in           | criteria[1].of   | 'registred_in' is unknown; did you mean registered_in?
            in: ["500118"]       | in: ["500119"]             | criteria[1].in[1] | '500119' is unknown; did you mean 500118?
            in: ["500118"]       | in: 永川                    | criteria[1].in[1] | '永川' is unknown
            in: ["500118"]       | in: [cloud-vally]          | criteria[1].in[1] | did you mean cloud-valley?
            in: ["500118"]       | in: ["500118", "500118"]   | criteria[1].in[2] | 500118 stands twice
            in: ["500118"]       | is: true                   | criteria[1]      | registered_in is a place: it needs in or not_in and nothing else
            in: ["500118"]       | `in: ["500118"], is: true` | criteria[1]      | it needs in or not_in and nothing else
            in: ["500118"]       | `in: ["500118"], unit: CNY` | criteria[1].unit | is of numbers only
            in: ["500118"]       | `in: ["500118"], per: year` | criteria[1].per | is of numbers only
            `in: ["500118"], `   |                            | criteria[1]      | it needs in or not_in and nothing else
            in: top_500          | in: top_50                 | criteria[3].in[1] | 'top_50' is unknown; did you mean top_500?
            in: top_500          | `in: top_500, not_in: [listed]` | criteria[3].not_in[1] | 'listed' is unknown
            `at_least: 10,`      | `in: [top_500],`           | criteria[2]      | employees is a number: it needs at_least, more_than, at_most or less_than and nothing else
            at_least: 10         | at_least: 20               | criteria[2].at_least | 20 is not what the text writes: 10
            at_least: 10         | at_most: 10                | criteria[2].at_most | at_most contradicts '以上' of the text
            at_least: 10         | less_than: 10              | criteria[2].less_than | at_most contradicts '以上' of the text
            unit: person         | unit: company              | criteria[2].unit | employees is counted in person
            of: employees, at_least: 10, unit: person | of: revenue, at_least: 10 | criteria[2].unit | revenue is money: a currency is missing, such as CNY
            of: employees, at_least: 10, unit: person | of: revenue, at_least: 10, unit: person | criteria[2].unit | revenue is money: a currency is missing
            of: employees, at_least: 10, unit: person | of: launched, is: 10 | criteria[2].is | must be true or false
            of: employees, at_least: 10, unit: person | `of: other, words: {zh: 甲, en: A}` | criteria[2].of | holds under when or in a group; what holds for all is in conditions
            of: employees, at_least: 10, unit: person | of: other, at_least: 10 | criteria[2] | other is a words: it needs words and nothing else
            `text: 员工10人以上, ` |                            | criteria[2].text | is missing
            员工10人以上           | 员工人数在十人以上的企业均可以提出申请但须在申报通知发布之日前已完成工商登记并正常经营者 | criteria[2].text | characters; at most 40, and 80 where none is Chinese
            `, text: 员工10人以上, source: daily-2022` | `, text: 员工10人以上` | criteria[2].source | is missing
            员工10人以上, source: daily-2022, paragraph: 9 | 员工10人以上, source: daily-2022, paragraph: 8 | criteria[2].paragraph | paragraph 8 of daily-2022 is not in the evidence
            `text: 1亿元以上}`     | `text: 1亿元以上, paragraph: 8}` | figures[2].when[1].paragraph | paragraph 8 of daily-2022 is not in the evidence
            text: 1亿元以上        | text: 1亿美元以上           | figures[2].when[1].unit | is CNY, but the text writes another currency
            text: 1亿元以上        | text: 2亿元以上             | figures[2].when[1].at_least | 100000000 is not what the text writes: 200000000
            text: 1亿元以上        | text: 不足1亿元             | figures[2].when[1].at_least | at_least contradicts '不足' of the text
            award: rd, base      | base                       | figures[1].when  | needs the award that it is a tier of
            award: rd, base      | `award: [rd, more], base`  | figures[1].award | is a share or sum of one award
            base: rd_expenditure | base: rd_expenditur        | figures[1].base[1] | 'rd_expenditur' is unknown; did you mean rd_expenditure?
            base: rd_expenditure | base: recognized_as        | figures[1].base[1] | 'recognized_as' is no concept that is a number
            base: rd_expenditure | base: [rd_expenditure, 研发] | figures[1].base[2] | '研发' is unknown
            of: award_limit, award: rd | of: award_limit, award: research | figures[3].award | no award or award_share of this record has the award 'research'
            of: award_limit, award: rd | of: base_limit, award: research | figures[3].award | no award or award_share of this record has the award 'research'
            of: award_limit, award: rd | of: base_limit       | figures[3].award | is missing: base_limit bounds an award
            of: award_limit, award: rd | of: award_floor      | figures[3].award | is missing: award_floor bounds an award
            of: award_limit, award: rd | of: revenue, award: rd | figures[3].award | revenue is no term of an award
            closes: 2023-02-28T17:00+08:00 | closes: 2022-12-31 | calls[1]      | closes on 2022-12-31, before it opens on 2023-01-01
            opens: 2023-01-01    | opens: 2023-02-28T10:01+01:00 | calls[1]    | before it opens on 2023-02-28T10:01+01:00
            closes: 2023-02-28T17:00+08:00 | closes: 2023-02-28T17:00 | calls[1].closes | not a date, nor a time of the form
            closes: 2023-02-28T17:00+08:00 | closes: 2023-02-30T17:00+08:00 | calls[1].closes | no such time
            `opens: 2023-01-01, closes: 2023-02-28T17:00+08:00, ` | | calls[1]  | needs opens or closes
            https://example.org/apply, source: daily-2022, paragraph: 10 | https://example.org/apply, source: daily-2022, paragraph: 11 | calls[1].paragraph | paragraph 11 of daily-2022 is not in the evidence
            `text: 有效期五年, source: daily-2022, paragraph: 9` | text: 有效期五年 | period | needs source and paragraph together, and both where it has a text
            有效期五年, source: daily-2022, paragraph: 9 | 有效期五年, source: daily-2022, paragraph: 8 | period.paragraph | is not in the evidence
            evidence:            | `gaps: [{field: period, reason: not_stated}]\nevidence:` | gaps[1].field | period is stated, so it is no gap
            evidence:            | `gaps: [{field: conditions, reason: not_stated}]\nevidence:` | gaps[1].field | conditions is stated, so it is no gap
            evidence:            | `gaps: [{field: industries, reason: not_stated}]\nevidence:` | gaps[1].field | 'industries' is unknown
            with: same_matter    | with: other-grant          | notWith[1].with  | no incentive has the id 'other-grant'
            with: same_matter    | with: grant                | notWith[1].with  | points to the record itself
            不可重复享受, source: daily-2022, paragraph: 10 | 不可重复享受, source: daily-2022, paragraph: 11 | notWith[1].paragraph | is not in the evidence
            announced: 2022-09-16 |                           | announced        | is neither stated nor a gap
            """)
    void isNamed(String part, String other, String field, String reason) {
        var seeds = new SmallSeeds()
                .withGrant()
                .with(SmallSeeds.GRANT, part, other == null ? "" : other.replace("\\n", "\n"));
        assertThat(seeds.faults(folder))
                .anySatisfy(fault -> {
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.reason()).contains(reason);
                })
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(SmallSeeds.GRANT));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{of: revenue, at_least: 20, unit: CNY}; {of: revenue, at_most: 10, unit: CNY}`               | revenue
            `{of: revenue, at_least: 10, unit: CNY}; {of: revenue, at_most: 10, unit: CNY}`               |
            `{of: revenue, at_least: 10, unit: CNY}; {of: revenue, less_than: 10, unit: CNY}`             | revenue
            `{of: revenue, more_than: 10, unit: CNY}; {of: revenue, at_most: 10, unit: CNY}`              | revenue
            `{of: revenue, more_than: 10, less_than: 10, unit: CNY}`                                      | revenue
            `{of: revenue, more_than: 5, at_least: 10, at_most: 10, unit: CNY}`                           |
            `{of: revenue, at_least: 20, unit: CNY}; {of: revenue, at_most: 10, unit: USD}`               |
            `{of: revenue, at_least: 20, unit: CNY, per: year}; {of: revenue, at_most: 10, unit: CNY}`    |
            `{of: revenue, at_least: 20, unit: CNY}; {of: rd_expenditure, at_most: 10, unit: CNY}`        |
            `{of: employees, at_least: 20, unit: person}; {of: employees, at_most: 10}`                   | employees
            `{of: launched, is: true}; {of: launched, is: false}`                                         | launched
            `{of: launched, is: true, group: a}; {of: launched, is: false, group: a}`                     |
            `{of: recognized_as, in: [top_500]}; {of: recognized_as, not_in: [top_500]}`                  | recognized_as
            `{of: recognized_as, in: [top_500, global_500]}; {of: recognized_as, not_in: [top_500]}`      |
            `{of: registered_in, in: "500118"}; {of: registered_in, not_in: ["500118", "500000"]}`        | registered_in
            """)
    void whatNobodyCanMeetIsNamed(String criteria, String concept) {
        var passage = ", text: 甲, source: daily-2022, paragraph: 9}\n";
        var given = new StringBuilder("criteria:\n");
        for (var criterion : criteria.split(";")) {
            given.append("  - ").append(criterion.strip().replace("}", passage));
        }
        assertThat(new SmallSeeds()
                        .with("incentives/park.yaml", "conditions:", given + "conditions:")
                        .with("incentives/park.yaml", "paragraphs: [3]", "paragraphs: [3, 9]")
                        .faults(folder))
                .extracting(Fault::field, Fault::reason)
                .isEqualTo(
                        concept == null
                                ? List.of()
                                : List.of(tuple(
                                        "criteria", "contradict one another: no " + concept + " can meet them all")));
    }

    @Test
    void aTierThatTheRecordShutsOutIsNamed() {
        assertThat(new SmallSeeds()
                        .withGrant()
                        .with(
                                SmallSeeds.GRANT,
                                "less_than: 100000000, unit: CNY, per: year}]",
                                "unit: CNY, per: year}, {of: employees, less_than: 10}]")
                        .faults(folder))
                .extracting(Fault::field)
                .containsExactly("figures[1].when");
    }

    @Test
    void aShareOfWhatIsNotSaidIsAWarning() {
        assertThat(new SmallSeeds()
                        .withGrant()
                        .with(SmallSeeds.GRANT, "base: rd_expenditure, ", "")
                        .warnings(folder))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(
                        tuple("figures[1]", "is a share, but of what is not said: base is missing"),
                        tuple("figures[2]", "is a share, but of what is not said: base is missing"));
    }

    @Test
    void anOverallLimitNeedsNoAward() {
        var cap = "  - {of: award_limit, value: 9000000, unit: CNY, bound: at_most, text: 900万元, " + RULE + "}\n";
        assertThat(new SmallSeeds()
                        .withGrant()
                        .with(SmallSeeds.GRANT, "notWith:\n", cap + "notWith:\n")
                        .faults(folder))
                .isEmpty();
    }

    @Test
    void eightyCharactersMayStandWhereNoneIsChinese() {
        var seeds = new SmallSeeds().withGrant().with(SmallSeeds.GRANT, "员工10人以上", "at least 10 " + "x".repeat(68));
        assertThat(seeds.faults(folder)).isEmpty();
        assertThat(seeds.with(SmallSeeds.GRANT, "at least 10 ", "at least 10 x").faults(folder))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("criteria[2].text", "size must be between 0 and 80"));
    }

    @ParameterizedTest
    @CsvSource({"part_of", "repeals", "succeeds", "amends"})
    void aCircleIsNamedAtEachEnd(String type) {
        assertThat(new SmallSeeds()
                        .with("incentives/fund.yaml", "type: located_in", "type: " + type)
                        .with(
                                "incentives/park.yaml",
                                "evidence:",
                                "relations:\n  - {type: %s, id: fund}\nevidence:".formatted(type))
                        .faults(folder))
                .extracting(Fault::file, Fault::field, Fault::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                "incentives/fund.yaml",
                                "relations[1].id",
                                "comes back to the record itself: " + type + " goes in a circle"),
                        tuple(
                                "incentives/park.yaml",
                                "relations[1].id",
                                "comes back to the record itself: " + type + " goes in a circle"));
    }

    @Test
    void whatStandsInOneAnotherIsNoCircle() {
        assertThat(new SmallSeeds()
                        .with(
                                "incentives/park.yaml",
                                "evidence:",
                                "relations:\n  - {type: part_of, id: fund}\nevidence:")
                        .faults(folder))
                .isEmpty();
    }

    @Test
    void aPartThatDoesNotRepeatWhatItsWholeSetsIsAWarning() throws Exception {
        var seeds = new SmallSeeds()
                .withGrant()
                .with("incentives/park.yaml", "evidence:", "relations:\n  - {type: part_of, id: grant}\nevidence:");
        assertThat(seeds.warnings(folder))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(
                        tuple("period", "does not repeat what grant, of which it is a part, sets for all"),
                        tuple("criteria", "does not repeat what grant, of which it is a part, sets for all"),
                        tuple("notWith", "does not repeat what grant, of which it is a part, sets for all"));
        var part = seeds.text(SmallSeeds.GRANT)
                .replace("notWith:", "relations:\n  - {type: part_of, id: grant}\nnotWith:");
        Files.writeString(folder.resolve("incentives/part.yaml"), part);
        var reader = SmallSeeds.reader(folder);
        reader.read(entity -> {});
        assertThat(reader.warnings()).noneMatch(warning -> warning.file().contains("part"));
    }
}
