package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incentivekb.api.match.VerdictTableTest.decide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verdict follows where it is not for a criterion: place, industry, recipient, availability, conditions, tiers. Rows as in {@link VerdictTableTest}. */
class DerivedVerdictTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the district's own                | region: "350206"             |                                     | eligible     | place passed
            its city's                        | region: "350200"             |                                     | eligible     | place passed
            its country's                     | region: "100000"             |                                     | eligible     | place passed
            a district's, for the city        |                              | region=350200                       | no candidate |
            another district's                | region: "350203"             |                                     | no candidate |
            the same zone                     | zone: huli-core              | zone=huli-core                      | eligible     | place passed
            another zone                      | zone: huli-core              | zone=huli-port                      | not_eligible | place failed
            in which zone?                    | zone: huli-core              |                                     | possible     | place unknown not_given
            the whole district's, in a zone   |                              | zone=huli-core                      | eligible     | place passed
            its industry                      | industries: [game, esports]  | industry=esports                    | eligible     | industry passed
            another industry                  | industries: [game]           | industry=esports                    | not_eligible | industry failed
            through a broader industry        | industries: [digital_culture] | industry=game                      | eligible     | industry passed
            through one broader by two steps  | industries: [culture]        | industry=game                       | eligible     | industry passed
            which of the narrower industries? | industries: [game]           | industry=digital_culture            | possible     | industry unknown not_given
            industry not given                | industries: [game]           |                                     | possible     | industry unknown not_given
            several, of which one passes      | industries: [game]           | industry=software&industry=game     | eligible     | industry passed
            several, of which one is broader  | industries: [game]           | industry=software&industry=culture  | possible     | industry unknown not_given
            open to every industry            | industries: []               | industry=manufacturing              | eligible     | industry passed
            open to every industry, not given | industries: []               |                                     | eligible     | industry passed
            its sort of recipient             | beneficiaries: [company, university] |                             | eligible     | beneficiary passed
            a narrower sort                   | beneficiaries: [company]     | beneficiary=startup                 | eligible     | beneficiary passed
            another sort                      | beneficiaries: [company]     | beneficiary=student                 | not_eligible | beneficiary failed
            which of the narrower sorts?      | beneficiaries: [startup]     |                                     | possible     | beneficiary unknown not_given
            sort not given                    | beneficiaries: [company]     | -beneficiary                        | possible     | beneficiary unknown not_given
            several sorts, of which one       | beneficiaries: [company]     | beneficiary=student&beneficiary=sme | eligible     | beneficiary passed
            whom is it for? not stated        | beneficiaries: []            |                                     | possible     | beneficiary unknown not_stated
            whom is it for? not decided       | beneficiaries: [], gaps: [{field: beneficiaries, reason: not_yet_decided}] | | possible | beneficiary unknown not_decided
            nobody is a recipient             | beneficiaries: [], gaps: [{field: beneficiaries, reason: not_applicable}]  | | not_eligible | beneficiary failed
            """)
    void placeIndustryBeneficiary(String what, String record, String profile, String verdict, String findings) {
        decide(record == null ? "" : record, profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in force                    | status: in_force                                      |               | eligible     | availability passed
            planned                     | status: planned                                       |               | possible     | availability unknown not_decided
            being set up                | status: in_progress                                   |               | possible     | availability unknown not_decided
            ended                       | status: ended                                         |               | not_eligible | availability failed
            the period's last day       | period: {to: 2026-06-01}                              |               | eligible     | availability passed
            the day after               | period: {to: 2026-05-31}                              |               | not_eligible | availability failed
            the last month's last day   | period: {to: 2026-06}                                 | on=2026-06-30 | eligible     | availability passed
            the period's first day      | period: {from: 2026-06-01}                            |               | eligible     | availability passed
            the day before              | period: {from: 2026-06-02}                            |               | possible     | availability unknown not_decided
            announced on the day        | announced: 2026-01-05                                 | on=2026-01-05 | eligible     | availability passed
            announced only after        | announced: 2026-01-05                                 | on=2026-01-04 | not_eligible | availability failed
            planned, announced after    | status: planned, announced: 2026-01-05                | on=2026-01-04 | not_eligible | availability failed
            planned, announced by then  | status: planned, announced: 2026-01-05                | on=2026-01-05 | possible     | availability unknown not_decided
            planned from a day on       | status: planned, announced: 2026-01-05, period: {from: 2027-01-01} |  | possible     | availability unknown not_decided
            a call open                 | calls: [{opens: 2026-05-01, closes: 2026-06-30}]      |               | eligible     | availability passed
            a call's last day           | calls: [{closes: 2026-06-01T17:00+08:00}]             |               | eligible     | availability passed
            a call without an end       | calls: [{opens: 2026-05-01}]                          |               | eligible     | availability passed
            a call closed               | calls: [{opens: 2026-03-01, closes: 2026-05-31}]      |               | possible     | availability unknown not_decided
            a call ahead                | calls: [{opens: 2026-07-01, closes: 2026-07-31}]      |               | possible     | availability unknown not_decided
            one of two open             | calls: [{closes: 2026-03-31}, {closes: 2026-06-30}]   |               | eligible     | availability passed
            one closed, one ahead       | calls: [{closes: 2026-03-31}, {opens: 2026-07-01}]    |               | possible     | availability unknown not_decided
            a call closed and ended     | calls: [{closes: 2026-03-31}], status: ended          |               | not_eligible | availability failed
            a call open, but planned    | calls: [{closes: 2026-06-30}], status: planned        |               | possible     | availability unknown not_decided
            """)
    void availability(String what, String record, String profile, String verdict, String findings) {
        decide(record, profile, verdict, findings);
    }

    /** The record is a part of another; a newer one does something to either. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            before it is repealed              | relations: [{type: repeals, id: record}], period: {from: 2026-07-01}   | on=2026-06-30 | eligible     | passed
            from the day it is repealed        | relations: [{type: repeals, id: record}], period: {from: 2026-07-01}   | on=2026-07-01 | not_eligible | failed
            before what succeeds is announced  | relations: [{type: succeeds, id: record}], announced: 2026-01-03       | on=2026-01-02 | eligible     | passed
            after what succeeds is announced   | relations: [{type: succeeds, id: record}], announced: 2026-01-03       | on=2026-01-03 | not_eligible | failed
            its whole is repealed              | relations: [{type: repeals, id: whole}], period: {from: 2026-07-01}    | on=2026-07-01 | not_eligible | failed
            a plan repeals nothing             | relations: [{type: repeals, id: record}], announced: 2026-01-03, status: planned | | eligible  | passed
            what amends ends nothing           | relations: [{type: amends, id: record}], announced: 2026-01-03         |               | eligible     | passed
            """)
    void repealed(String what, String newer, String profile, String verdict, String outcome) {
        var catalog = MadeUpRecords.catalog(
                "relations: [{type: part_of, id: whole}]", "id: whole, kind: policy", "id: newer, " + newer);
        var item = Answers.item(Answers.whole(catalog, Answers.query(profile)), MadeUpRecords.ID);
        assertThat(item.get("verdict").asText()).isEqualTo(verdict);
        assertThat(item.get("criteria")).map(Answers::finding).contains("availability " + outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in words                          | conditions: {zh: 择优, en: The best}                                           |              | possible     | conditions unknown by_hand
            not stated                        | gaps: [{field: conditions, reason: not_stated}]                               |              | likely       | conditions unknown not_stated
            not decided                       | gaps: [{field: conditions, reason: not_yet_decided}]                          |              | possible     | conditions unknown not_decided
            not applicable                    | gaps: [{field: conditions, reason: not_applicable}]                           |              | eligible     | conditions passed
            criteria alone                    | criteria: [{of: launched, is: true}]                                          | launched=true | eligible    | conditions passed
            criteria, of a beginning          | criteria: [{of: launched, is: true}], evidence: [{source: beginning, paragraphs: [1]}] | launched=true | likely | conditions unknown not_stated
            criteria, one source a beginning  | criteria: [{of: launched, is: true}], evidence: [{source: whole, paragraphs: [1]}, {source: beginning, paragraphs: [1]}] | launched=true | likely | conditions unknown not_stated
            criteria of a beginning, failed   | criteria: [{of: launched, is: true}], evidence: [{source: beginning, paragraphs: [1]}] | launched=false | not_eligible | launched failed; conditions unknown not_stated
            criteria of a beginning, unknown  | criteria: [{of: launched, is: true}], evidence: [{source: beginning, paragraphs: [1]}] |       | possible     | launched unknown not_given; conditions unknown not_stated
            words beside criteria             | criteria: [{of: launched, is: true}], conditions: {zh: 择优, en: The best}       | launched=true | possible    | launched passed; conditions unknown by_hand
            words beside what fails           | criteria: [{of: launched, is: true}], conditions: {zh: 择优, en: The best}       | launched=false | not_eligible | launched failed; conditions unknown by_hand
            not stated, and planned           | gaps: [{field: conditions, reason: not_stated}], status: planned              |              | possible     | availability unknown not_decided; conditions unknown not_stated
            not stated, nor for whom          | gaps: [{field: conditions, reason: not_stated}], beneficiaries: []            |              | possible     | beneficiary unknown not_stated; conditions unknown not_stated
            """)
    void conditions(String what, String record, String profile, String verdict, String findings) {
        decide(record, profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one met                   | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100, when: [{of: recognized_as, in: [high_tech]}]} | recognizedAs=high_tech | eligible     | award passed
            none met                  | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100, when: [{of: recognized_as, in: [high_tech]}]} | recognizedAs=unicorn   | not_eligible | award failed
            all unknown               | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100, when: [{of: recognized_as, in: [high_tech]}]} |                        | possible     | award unknown not_given
            one failed, one unknown   | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100, when: [{of: launched, is: true}]}  | recognizedAs=none              | possible     | award unknown not_given
            one met, one unknown      | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100, when: [{of: launched, is: true}]}  | recognizedAs=listed            | eligible     | award passed
            one for all, one failed   | {of: award, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, value: 100}                                    | recognizedAs=none              | eligible     |
            two awards, one met       | {of: award, award: a, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, award: b, value: 100, when: [{of: launched, is: true}]} | recognizedAs=none&launched=true | eligible | award passed
            two awards, none met      | {of: award, award: a, value: 200, when: [{of: recognized_as, in: [listed]}]}, {of: award, award: b, value: 100, when: [{of: launched, is: true}]} | recognizedAs=none&launched=false | not_eligible | award failed
            less is refused           | {of: award_share, value: 10, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 500000}]}                             | rdExpenditure=499999           | not_eligible | award failed
            enough is not refused     | {of: award_share, value: 10, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 500000}]}                             | rdExpenditure=500000           | eligible     | award passed
            words                     | {of: award, value: 200, when: [{of: other, words: {zh: 重大, en: Major}}]}                                                       |                                | possible     | award unknown by_hand
            words and not given       | {of: award, value: 200, when: [{of: other, words: {zh: 重大, en: Major}}]}, {of: award, value: 100, when: [{of: launched, is: true}]} |                          | possible     | award unknown not_given
            both in one tier          | {of: award, value: 200, when: [{of: other, words: {zh: 重大, en: Major}}, {of: launched, is: true}]}                              |                               | possible     | award unknown not_given
            one of a tier fails       | {of: award, value: 200, when: [{of: other, words: {zh: 重大, en: Major}}, {of: launched, is: true}]}                              | launched=false                | not_eligible | award failed
            alternatives in a tier    | {of: award, value: 200, when: [{of: launched, is: true, group: a}, {of: original_work, is: true, group: a}]}                    | originalWork=true              | eligible     | award passed
            a range, its tier failed  | {of: award_share, value: 0.3, bound: at_least, base: revenue, when: [{of: launched, is: true}]}, {of: award_share, value: 0.7, bound: at_most, base: revenue, when: [{of: launched, is: true}]} | launched=false | not_eligible | award failed
            a limit's tier, unknown   | {of: award, value: 200}, {of: award_limit, value: 100, when: [{of: launched, is: true}]}                                         |                               | eligible     |
            a target's tier, failed   | {of: award, value: 200}, {of: award, award: b, nature: target, value: 900, when: [{of: launched, is: true}]}                     | launched=false                | eligible     |
            """)
    void tiers(String what, String figures, String profile, String verdict, String findings) {
        decide("figures: [" + figures + "]", profile, verdict, findings);
    }
}
