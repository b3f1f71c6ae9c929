package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says besides verdicts and worth: what it rests on, what to change, what to ask next, what there is elsewhere. */
class MatchAnswerTest {

    private static final String TWO_CRITERIA = "criteria: [{of: employees, at_least: 10}, {of: launched, is: true}]";

    @Test
    void aFindingSaysWhatWasRequiredWhatWasGivenAndWhereItIsWritten() {
        var catalog = MadeUpRecords.catalog("criteria: [{of: employees, at_least: 10, text: 员工10人以上}]");
        var item = Answers.item(Answers.answer(catalog, Answers.query("employees=12")), MadeUpRecords.ID);
        var finding = Answers.stream(item.get("criteria"))
                .filter(criterion -> criterion.get("of").asText().equals("employees"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.at("/required/zh").asText()).contains("10");
        assertThat(finding.at("/required/en").asText()).contains("10");
        assertThat(finding.path("given").toString()).contains("12");
        assertThat(finding.get("text").asText()).isEqualTo("员工10人以上");
        assertThat(finding.get("source").asText()).isEqualTo("whole");
        assertThat(finding.get("paragraph").asInt()).isOne();
        assertThat(finding.get("link").asText()).startsWith("https://example.org/whole#:~:text=");
    }

    @Test
    void theDerivedCriteriaStandAroundTheRecordsOwn() {
        var answer = Answers.answer(MadeUpRecords.catalog(TWO_CRITERIA), Answers.query("employees=12"));
        assertThat(answer.at("/items/0/criteria"))
                .map(criterion -> criterion.get("of").asText())
                .containsExactly(
                        "place", "industry", "beneficiary", "availability", "employees", "launched", "conditions");
        assertThat(Answers.texts(answer.at("/items/0/open"))).containsExactly("launched");
    }

    @Test
    void onlyWhatIsNotExcludedIsListedUnlessAskedFor() {
        var catalog = MadeUpRecords.catalog(TWO_CRITERIA);
        var query = Answers.query("employees=9");
        assertThat(Answers.answer(catalog, query).get("items")).isEmpty();
        assertThat(Answers.answer(catalog, query).at("/verdicts/not_eligible").asInt())
                .isOne();
        assertThat(Answers.answer(catalog, query + "&verdict=not_eligible").get("items"))
                .hasSize(1);
        assertThat(Answers.answer(catalog, query + "&verdict=possible&verdict=likely")
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theDayIsTodayWhereNoneIsGiven() {
        var catalog = MadeUpRecords.catalog("period: {to: 2026-05-31}");
        var answer = Answers.answer(catalog, "region=350206");
        assertThat(answer.get("on").asText()).isEqualTo("2026-06-01");
        assertThat(answer.at("/verdicts/not_eligible").asInt()).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a number                     | criteria: [{of: employees, at_least: 10}]                                                | employees=9          | true
            a place                      | criteria: [{of: registered_in, in: ["350203"]}]                                          |                      | true
            beside what is unknown       | criteria: [{of: employees, at_least: 10}, {of: launched, is: true}]                      | employees=9          | true
            two that failed              | criteria: [{of: employees, at_least: 10}, {of: launched, is: true}]                      | employees=9&launched=false | false
            a group that failed          | criteria: [{of: employees, at_least: 10, group: a}, {of: launched, is: true, group: a}] | employees=9&launched=false | true
            what nobody can change       | criteria: [{of: company_age, less_than: 5}]                                              | companyAge=6         | false
            another industry             | industries: [game]                                                                       | industry=music       | false
            ended                        | status: ended                                                                            |                      | false
            a criterion, and ended       | criteria: [{of: employees, at_least: 10}], status: ended                                 | employees=9          | false
            no tier                      | figures: [{of: award, value: 200, when: [{of: employees, at_least: 10}]}, {of: award, value: 100, when: [{of: launched, is: true}]}] | employees=9&launched=false | true
            nothing failed               | criteria: [{of: employees, at_least: 10}]                                                |                      | false
            """)
    void aNearMissFailsByOneThingThatACompanyCanChange(String what, String record, String profile, boolean isNear) {
        var answer = Answers.answer(MadeUpRecords.catalog(record), Answers.query(profile));
        assertThat(Answers.ids(answer.get("nearMisses"))).isEqualTo(isNear ? List.of(MadeUpRecords.ID) : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            what is not given             | criteria: [{of: employees, at_least: 10}]                                  |                          | employees
            the parameter in camelCase    | criteria: [{of: recognized_as, in: [listed]}]                              |                          | recognizedAs
            what a tier asks              | figures: [{of: award, value: 200, when: [{of: launched, is: true}]}]       |                          | launched
            the industry                  | industries: [game]                                                         |                          | industry
            the sort of recipient         |                                                                            | -beneficiary             | beneficiary
            what is given                 | criteria: [{of: employees, at_least: 10}]                                  | employees=10             |
            a range astride, as given     | criteria: [{of: employees, at_least: 10}]                                  | employees=5..15          |
            a broader code, as given      | industries: [game]                                                         | industry=culture         |
            what is decided already       | criteria: [{of: employees, at_least: 10}, {of: launched, is: true}]        | launched=false           |
            a member of a group that holds | criteria: [{of: employees, at_least: 10, group: a}, {of: launched, is: true, group: a}] | launched=true |
            what is read by hand          | conditions: {zh: 择优, en: The best}                                         |                          |
            money in another currency     | criteria: [{of: revenue, at_least: 1000000, unit: USD}]                    | revenue=2000000          |
            """)
    void itAsksForWhatWouldDecide(String what, String record, String profile, String parameters) {
        var answer = Answers.answer(MadeUpRecords.catalog(record == null ? "" : record), Answers.query(profile));
        assertThat(answer.get("ask"))
                .map(ask -> ask.get("parameter").asText())
                .isEqualTo(parameters == null ? List.of() : Arrays.asList(parameters.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nobody asks for it            |                                                                        | employees=10             | employees
            a criterion does              | criteria: [{of: employees, at_least: 10}]                              | employees=10             |
            also where another fails      | criteria: [{of: employees, at_least: 10}, {of: launched, is: true}]    | employees=10&launched=false |
            a tier does                   | figures: [{of: award, value: 200, when: [{of: launched, is: true}]}]   | launched=true&revenue=5  | revenue
            a share is computed from it   | figures: [{of: award_share, value: 5, unit: percent, base: [rent]}]    | rent=100&employees=3     | employees
            a sum is multiplied by it     | figures: [{of: award, value: 200, per: [person]}]                      | employees=10             |
            nothing is answered           |                                                                        |                          |
            """)
    void whatChangesNothingIsSaid(String what, String record, String profile, String unused) {
        var answer = Answers.answer(MadeUpRecords.catalog(record == null ? "" : record), Answers.query(profile));
        assertThat(answer.get("unused")).map(JsonNode::asText).isEqualTo(unused == null ? List.of() : List.of(unused));
    }

    /** The alternatives to what is met are not open, though they are not known. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            launched=true  | conditions
            launched=false | other,conditions
                           | launched,other,conditions
            """)
    void alternativesToWhatIsMetAreNotOpen(String profile, String open) {
        var catalog = MadeUpRecords.catalog(
                "criteria: [{of: launched, is: true, group: a}, {of: other, words: {zh: 经认可, en: Accepted}, group: a}],"
                        + " conditions: {zh: 择优, en: The best}");
        var answer = Answers.answer(catalog, Answers.query(profile));
        assertThat(answer.at("/items/0/open")).map(JsonNode::asText).containsExactlyInAnyOrder(open.split(","));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status: ended          | 2025-01-01 | Over by a source of 2026-01-05 that does not say since when, and not known to be over by 2025-01-01
            status: in_force       | 2025-01-01 | In force by a source of 2026-01-05 that does not say since when (no days for applying are stated)
            status: in_force, announced: 2024-12-01 | 2025-01-01 | In force by a source of 2026-01-05, and not known to be over by 2025-01-01 (no days for applying are stated)
            status: in_force       | 2026-06-01 | In force by a source of 2026-01-05, and not known to be over by 2026-06-01 (no days for applying are stated)
            status: planned        | 2026-06-01 | Planned only by a source of 2026-01-05, and not known to be in force
            status: planned, announced: 2026-01-03 | 2026-01-01 | Not announced yet on 2026-01-01
            status: in_progress    | 2026-06-01 | Being built or set up by a source of 2026-01-05, and not known to be in use
            """)
    void availabilityIsSaidAsTheSourceHasIt(String record, String on, String reason) {
        var answer = Answers.whole(MadeUpRecords.catalog(record), Answers.query("on=" + on));
        var said = new ArrayList<String>();
        answer.at("/items/0/criteria").forEach(criterion -> {
            if (criterion.path("of").asText().equals("availability")) {
                said.add(criterion.at("/reason/en").asText());
            }
        });
        assertThat(said).containsExactly(reason);
    }

    @Test
    void aQuestionSaysWhatItIsAboutAndHowMuchItDecides() {
        var catalog = MadeUpRecords.catalog(
                "criteria: [{of: revenue, at_least: 1000000}]",
                "id: second, criteria: [{of: revenue, at_least: 2000000}, {of: launched, is: true}]",
                "id: third, criteria: [{of: launched, is: true}, {of: original_work, is: true}, {of: employees, at_least: 1}]");
        var ask = Answers.answer(catalog, Answers.query("employees=3")).get("ask");
        assertThat(ask)
                .map(question -> question.get("of").asText())
                .containsExactly("revenue", "launched", "original_work");
        assertThat(ask).map(question -> question.get("undecided").asInt()).containsExactly(2, 2, 1);
        assertThat(ask.at("/0/decides").asInt()).isOne();
        assertThat(ask.at("/0/type").asText()).isEqualTo("number");
        assertThat(ask.at("/0/question/zh").asText()).isEqualTo("年营业收入是多少？");
        assertThat(ask.at("/0/question/en").asText()).isEqualTo("What is the yearly revenue?");
    }

    @Test
    void elsewhereCountsWhatWouldApplyThereAndIsNoCandidateHere() {
        var catalog = MadeUpRecords.catalog(
                "region: \"350203\"",
                "id: second, region: \"350203\", criteria: [{of: employees, at_least: 10}]",
                "id: failing, region: \"350203\", criteria: [{of: employees, at_least: 20}]",
                "id: shared, region: \"350200\"",
                "id: here");
        var answer = Answers.answer(catalog, Answers.query("employees=12"));
        assertThat(answer.get("candidates").asInt()).isEqualTo(2);
        var siming = Answers.stream(answer.get("elsewhere"))
                .filter(line -> line.get("region").toString().contains("350203"))
                .toList();
        assertThat(siming).hasSize(1);
        assertThat(siming.get(0).get("total").asInt()).isEqualTo(2);
    }
}
