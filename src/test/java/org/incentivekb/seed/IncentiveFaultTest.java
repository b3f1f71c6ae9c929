package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.incentivekb.seed.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed in a file of an incentive → the field that is named, and what is said of it. */
class IncentiveFaultTest {

    @TempDir
    Path folder;

    @Test
    void theBaseHasNone() {
        assertThat(new SmallSeeds().faults(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: fund                  | kind: funds                | kind             | 'funds' is unknown; did you mean fund?; allowed: policy, fund
            kind: fund                  | kind: [fund]               | kind             | must be a text
            kind: fund                  |                            | kind             | is missing
            status: in_force            | status: in-force           | status           | did you mean in_force?
            status: in_force            | `status: `                 | status           | is missing
            statusAsOf: 2022-10-17      | statusAsOf: 2022-10-18     | statusAsOf       | is not the day that a source of it was published
            statusAsOf: 2022-10-17      | statusAsOf: 17.10.2022     | statusAsOf       | not a date of the form 2008, 2015-09 or 2021-09-16
            statusAsOf: 2022-10-17      | statusAsOf: 2022-02-30     | statusAsOf       | no such day in the calendar
            statusAsOf: 2022-10-17      |                            | statusAsOf       | is missing
            title: {zh: 基金, en: Fund}  | title: {zh: 基金}           | title.en         | must not be blank
            title: {zh: 基金, en: Fund}  | title: {zh: " ", en: Fund} | title.zh         | holds nothing but white space
            title: {zh: 基金, en: Fund}  | title: Fund                | title            | must be a mapping of fields
            title: {zh: 基金, en: Fund}  | title: {zh: 基, en: F, fr: F} | title.fr      | 'fr' is unknown
            title: {zh: 基金, en: Fund}  |                            | title            | is missing
            `, en: A guiding fund}`     | }                          | summary.en       | must not be blank
            region: "500118"            | region: "500119"           | region           | '500119' is unknown
            zone: cloud-valley          | zone: cloud-vally          | zone             | did you mean cloud-valley?
            region: "500118"            | region: "500000"           | zone             | 'cloud-valley' is unknown
            [metaverse, film_tv]        | [metaverse, films]         | industries[2]    | 'films' is unknown
            [metaverse, film_tv]        | [metaverse, metaverse]     | industries[2] | stands twice
            [metaverse, film_tv]        | metaverse                  | industries       | must be a list
            industries: [metaverse, film_tv] |                       | industries       | is missing; [] where there is none
            supports: [capital]         |                            | supports         | is missing; [] where there is none
            supports: [capital]         | `supports: `               | supports         | is missing; [] where there is none
            supports: [capital]         | supports: [资本, 资本]       | supports[1]      | did you mean capital?
            supports: [capital]         | supports: [capital, capital] | supports[2] | stands twice
            beneficiaries: [company]    |                            | beneficiaries    | is missing; [] where there is none
            beneficiaries: [company]    | beneficiaries: [firm]      | beneficiaries[1] | 'firm' is unknown
            beneficiaries: [company]    | beneficiaries: [sme, sme]  | beneficiaries[2] | stands twice
            id: yongchuan-district      | id: yongchuan              | organizations[1].id | did you mean yongchuan-district?
            role: issuer                | role: boss                 | organizations[1].role | 'boss' is unknown; allowed: issuer
            `, role: issuer`            |                            | organizations[1].role | is missing
            role: issuer                | role: issuer, name: x      | organizations[1].name | is derived and cannot be written
            announced: 2022-09          | announced: 2022-11         | announced        | is after statusAsOf
            announced: 2022-09          | announced: 2022-9          | announced        | not a date of the form
            announced: 2022-09          | formerIds: [park]          | formerIds[1]     | 'park' is the id of a record
            announced: 2022-09          | formerIds: [fund]          | formerIds[1]     | 'fund' is the id of a record
            announced: 2022-09          | formerIds: [old, old]      | formerIds[2]     | 'old' is a former id already
            announced: 2022-09          | formerIds: [Old Fund]      | formerIds[1]     | must be kebab-case
            {from: 2022, to: 2027}      | {from: 2025, to: 2022}     | period           | begins on 2025, after it ends on 2022
            {from: 2022, to: 2027}      | {}                         | period           | needs from or to
            {from: 2022, to: 2027}      | {until: 2025}              | period.until     | 'until' is unknown
            announced: 2022-09          | amount: 200000000          | amount           | is derived and cannot be written
            announced: 2022-09          | annonced: 2022-09          | annonced         | 'annonced' is unknown; did you mean announced?
            announced: 2022-09          | id: fund                   | id               | 'id' is unknown
            updated: 2026-11-23         | updated: 2026-11           | updated          | must be a day of the form 2021-09-16
            updated: 2026-11-23         |                            | updated          | is missing
            field: conditions           | field: condition           | gaps[1].field    | did you mean conditions?
            field: conditions           | field: announced           | gaps[1].field    | announced is stated, so it is no gap
            reason: not_stated          | reason: unknown            | gaps[1].reason   | 'unknown' is unknown; allowed: not_stated
            `reason: not_stated}`       | `reason: not_stated}, {field: conditions, reason: not_applicable}` | gaps[2] | conditions stands twice
            type: located_in            | type: lies_in              | relations[1].type | 'lies_in' is unknown
            id: park                    | id: parc                   | relations[1].id  | no incentive has the id 'parc'
            id: park                    | id: fund                   | relations[1].id  | points to the record itself
            `id: park}`                 | `id: park}, {type: located_in, id: park}` | relations[2] | stands twice
            `, id: park`                |                            | relations[1].id  | must not be blank
            evidence:                   | proof:                     | evidence         | must not be empty
            source: daily-2022, paragraphs | source: daily-2023, paragraphs | evidence[1].source | did you mean daily-2022?
            paragraphs: [47, 48]        | paragraphs: []             | evidence[1].paragraphs | must not be empty
            paragraphs: [47, 48]        | paragraphs: [47, 48, 48]   | evidence[1].paragraphs[3] | 48 stands twice
            paragraphs: [47, 48]        | paragraphs: [47, 48, 0]    | evidence[1].paragraphs[3] | must be greater than 0
            paragraphs: [47, 48]        | paragraphs: [47, 48, "49"] | evidence[1].paragraphs | must hold whole numbers only
            """)
    void isNamed(String part, String other, String field, String reason) {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", spread(part), spread(other == null ? "" : other));
        assertThat(seeds.faults(folder))
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo("incentives/fund.yaml");
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.reason()).contains(reason);
                })
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("incentives/fund.yaml"));
    }

    @Test
    void whatIsLongerThanTheDatabaseKeepsIsNamed() {
        var long2 = "x".repeat(2001);
        var seeds = new SmallSeeds()
                .with("incentives/fund.yaml", "en: Fund", "en: " + long2)
                .with("organizations.yaml", "zh: 爱奇艺", "zh: " + "爱".repeat(501))
                .with("sources.yaml", "永府〔2022〕1号", long2)
                .withFile("incentives/" + "a".repeat(101) + ".yaml", "{}");
        assertThat(seeds.faults(folder).stream().filter(fault -> fault.reason().contains("size must be between 0 and")))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("title.en", "iqiyi.name.zh", "daily-2022.documentNumber", "id");
    }

    @ParameterizedTest(name = "figure with {1} → {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unit: CNY             | unit: percent       | unit      | fund_size is not counted in percent; allowed: AUD, CAD, CHF, CNY, EUR
            unit: CNY             | unit: cny           | unit      | did you mean CNY?
            `unit: CNY, `         |                     | unit      | is missing
            of: fund_size         | of: fundsize        | of        | did you mean fund_size?
            `of: fund_size, `     |                     | of        | is missing
            nature: rule          | nature: promise     | nature    | 'promise' is unknown; allowed: rule, target
            `nature: rule, `      |                     | nature    | is missing
            value: 200000000      | value: -1           | value     | must be greater than or equal to 0
            value: 200000000      | value: 99999.995    | value     | is a sum of money, which has at most two decimals
            value: 200000000      | value: 0.12345      | value     | must have at most 20 digits, and 4 after a point
            value: 200000000      | value: 1e20         | value     | must have at most 20 digits
            value: 200000000      | value: 1e999999999  | value     | must have at most 20 digits
            value: 200000000      | value: 2亿           | value     | must be a number
            `value: 200000000, `  |                     | value     | is missing
            bound: exact          | bound: most         | bound     | 'most' is unknown; allowed: exact
            `bound: exact, `      |                     | bound     | is missing
            bound: exact          | bound: exact, per: [head] | per[1] | 'head' is unknown; allowed: recipient
            bound: exact          | bound: exact, asOf: soon | asOf | not a date of the form
            `text: 2億元, `        |                     | text      | must not be blank
            text: 2億元            | text: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一 | text | has 41 characters; at most 40, and 80 where none is Chinese
            paragraph: 47         | paragraph: 49       | paragraph | paragraph 49 of daily-2022 is not in the evidence
            paragraph: 47         | paragraph: 4.5      | paragraph | must be a whole number
            `, paragraph: 47`     |                     | paragraph | is missing
            paragraph: 47         | paragraph: 47, page: 1 | page   | 'page' is unknown
            source: daily-2022, paragraph: 47 | source: daily-2021, paragraph: 47 | paragraph | of daily-2021 is not in the evidence
            """)
    void aFigureIsNamed(String part, String other, String field, String reason) {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", part, other == null ? "" : other);
        assertThat(seeds.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo("figures[1]." + field);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void aFigureWithoutValueIsNamedBesideOthersOnOffer() {
        var awards = """
                  - {of: fund_size, nature: rule, unit: CNY, bound: exact, text: 1元, source: daily-2022, paragraph: 47}
                  - {of: fund_size, nature: rule, unit: CNY, bound: exact, text: 2元, source: daily-2022, paragraph: 47}
                """.indent(2);
        var seeds = new SmallSeeds()
                .with("incentives/fund.yaml", "gaps:\n", awards.replaceAll("(?m)^ +", "  ") + "gaps:\n");
        assertThat(seeds.faults(folder))
                .extracting(Fault::field)
                .containsExactly("figures[3].value", "figures[4].value");
    }

    @Test
    void aChineseSummaryOverOneHundredAndTwentyCharactersIsNamed() {
        var longest = new SmallSeeds().with("incentives/fund.yaml", "引导基金", "基".repeat(120));
        assertThat(longest.faults(folder)).isEmpty();
        var longer = new SmallSeeds().with("incentives/fund.yaml", "引导基金", "基".repeat(121));
        assertThat(longer.faults(folder))
                .containsExactly(new Fault("incentives/fund.yaml", 5, "summary.zh", "has 121 characters; at most 120"));
    }

    /** The table writes a line of the file without what would make it a column of its own. */
    private static String spread(String text) {
        return text.replace("}, {", "}\n  - {");
    }
}
