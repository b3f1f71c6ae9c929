package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which verdict follows from which record and profile. A record is a {@link MadeUpRecords right one} but for what the row writes, a profile
 * {@link Answers#query that of a company in Huli}. A row names every finding that is not {@code passed}, and those that are which it is about.
 */
class VerdictTableTest {

    static void decide(String record, String profile, String verdict, String findings) {
        var answer = Answers.whole(MadeUpRecords.catalog(record), Answers.query(profile));
        var item = Answers.item(answer, MadeUpRecords.ID);
        if (verdict.equals("no candidate")) {
            assertThat(item.isMissingNode()).isTrue();
            assertThat(answer.get("candidates").asInt()).isZero();
            return;
        }
        var found = Answers.stream(item.get("criteria")).map(Answers::finding).toList();
        var expected = findings == null ? List.<String>of() : Arrays.asList(findings.split("; "));
        assertThat(found).containsAll(expected);
        assertThat(found).filteredOn(finding -> !finding.endsWith(" passed")).isSubsetOf(expected);
        assertThat(item.get("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.at("/verdicts/" + verdict).asInt()).isOne();
    }

    private static void decideCriteria(String criteria, String profile, String verdict, String findings) {
        decide("criteria: [" + criteria + "]", profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            以上, at the boundary           | {of: employees, at_least: 10}                     | employees=10                    | eligible     | employees passed
            以上, just below                | {of: employees, at_least: 10}                     | employees=9                     | not_eligible | employees failed
            超过, at the boundary           | {of: employees, more_than: 10}                    | employees=10                    | not_eligible | employees failed
            超过, just above                | {of: employees, more_than: 10}                    | employees=11                    | eligible     | employees passed
            不超过, at the boundary         | {of: employees, at_most: 10}                      | employees=10                    | eligible     | employees passed
            不超过, just above              | {of: employees, at_most: 10}                      | employees=11                    | not_eligible | employees failed
            不足, at the boundary           | {of: employees, less_than: 10}                    | employees=10                    | not_eligible | employees failed
            不足, just below                | {of: employees, less_than: 10}                    | employees=9                     | eligible     | employees passed
            between two, at the closed end  | {of: employees, at_least: 10, less_than: 20}      | employees=10                    | eligible     | employees passed
            between two, at the open end    | {of: employees, at_least: 10, less_than: 20}      | employees=20                    | not_eligible | employees failed
            none at all                     | {of: employees, at_least: 10}                     | employees=0                     | not_eligible | employees failed
            not given                       | {of: employees, at_least: 10}                     |                                 | possible     | employees unknown not_given
            a range inside                  | {of: employees, at_least: 10}                     | employees=10..49                | eligible     | employees passed
            a range outside                 | {of: employees, at_least: 10}                     | employees=1..9                  | not_eligible | employees failed
            a range astride                 | {of: employees, at_least: 10}                     | employees=5..15                 | possible     | employees unknown not_given
            a range up to 以上              | {of: employees, at_least: 10}                     | employees=5..10                 | possible     | employees unknown not_given
            a range up to 超过              | {of: employees, more_than: 10}                    | employees=5..10                 | not_eligible | employees failed
            a range from 超过               | {of: employees, more_than: 10}                    | employees=10..20                | possible     | employees unknown not_given
            a range up to 不足              | {of: employees, less_than: 10}                    | employees=5..10                 | possible     | employees unknown not_given
            a range from 不足               | {of: employees, less_than: 10}                    | employees=10..20                | not_eligible | employees failed
            a range that fills two bounds   | {of: employees, at_least: 10, at_most: 20}        | employees=10..20                | eligible     | employees passed
            a range wider than two bounds   | {of: employees, at_least: 10, at_most: 20}        | employees=5..30                 | possible     | employees unknown not_given
            percent                         | {of: revenue_growth, at_least: 10.5}              | revenueGrowth=10.5              | eligible     | revenue_growth passed
            years                           | {of: company_age, less_than: 5}                   | companyAge=5                    | not_eligible | company_age failed
            area                            | {of: rented_area, more_than: 500}                 | rentedArea=500.5                | eligible     | rented_area passed
            money                           | {of: revenue, at_least: 20000000}                 | revenue=20000000                | eligible     | revenue passed
            money, too little               | {of: revenue, at_least: 20000000}                 | revenue=19999999.99             | not_eligible | revenue failed
            money in another currency       | {of: revenue, at_least: 20000000}                 | revenue=30000000&currency=EUR   | possible     | revenue unknown by_hand
            a bound in another currency     | {of: revenue, at_least: 1000000, unit: USD}       | revenue=2000000                 | possible     | revenue unknown by_hand
            a bound in the given currency   | {of: revenue, at_least: 1000000, unit: USD}       | revenue=2000000&currency=USD    | eligible     | revenue passed
            two, one met and one failed     | {of: employees, at_least: 10}, {of: revenue, at_least: 5000000} | employees=10&revenue=1 | not_eligible | employees passed; revenue failed
            two, one failed and one unknown | {of: employees, at_least: 10}, {of: revenue, at_least: 5000000} | employees=9       | not_eligible | employees failed; revenue unknown not_given
            two, one met and one unknown    | {of: employees, at_least: 10}, {of: revenue, at_least: 5000000} | employees=10      | possible     | employees passed; revenue unknown not_given
            """)
    void numbers(String what, String criteria, String profile, String verdict, String findings) {
        decideCriteria(criteria, profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one of these                    | {of: recognized_as, in: [high_tech, listed]}      | recognizedAs=listed                        | eligible     | recognized_as passed
            another                         | {of: recognized_as, in: [high_tech, listed]}      | recognizedAs=unicorn                       | not_eligible | recognized_as failed
            not given                       | {of: recognized_as, in: [high_tech]}              |                                            | possible     | recognized_as unknown not_given
            several, of which one passes    | {of: recognized_as, in: [high_tech]}              | recognizedAs=unicorn&recognizedAs=high_tech | eligible    | recognized_as passed
            several, of which none passes   | {of: recognized_as, in: [high_tech]}              | recognizedAs=unicorn&recognizedAs=listed   | not_eligible | recognized_as failed
            none of all                     | {of: recognized_as, in: [high_tech]}              | recognizedAs=none                          | not_eligible | recognized_as failed
            narrower than what is listed    | {of: recognized_as, in: [top_500]}                | recognizedAs=global_500                    | eligible     | recognized_as passed
            broader than what is listed     | {of: recognized_as, in: [global_500]}             | recognizedAs=top_500                       | possible     | recognized_as unknown not_given
            beside what is listed           | {of: recognized_as, in: [global_500]}             | recognizedAs=china_500                     | not_eligible | recognized_as failed
            an open list, in it             | {of: recognized_as, in: [high_tech, other]}       | recognizedAs=high_tech                     | eligible     | recognized_as passed
            an open list, not in it         | {of: recognized_as, in: [high_tech, other]}       | recognizedAs=unicorn                       | possible     | recognized_as unknown by_hand
            an open list, not given         | {of: recognized_as, in: [high_tech, other]}       |                                            | possible     | recognized_as unknown not_given
            an open list, none of all       | {of: recognized_as, in: [high_tech, other]}       | recognizedAs=none                          | not_eligible | recognized_as failed
            excluded                        | {of: recognized_as, not_in: [listed]}             | recognizedAs=listed                        | not_eligible | recognized_as failed
            excluded, one of several        | {of: recognized_as, not_in: [listed]}             | recognizedAs=high_tech&recognizedAs=listed | not_eligible | recognized_as failed
            excluded as narrower            | {of: recognized_as, not_in: [top_500]}            | recognizedAs=global_500                    | not_eligible | recognized_as failed
            perhaps excluded, as broader    | {of: recognized_as, not_in: [global_500]}         | recognizedAs=top_500                       | possible     | recognized_as unknown not_given
            not excluded                    | {of: recognized_as, not_in: [listed]}             | recognizedAs=high_tech                     | eligible     | recognized_as passed
            not excluded, having none       | {of: recognized_as, not_in: [listed]}             | recognizedAs=none                          | eligible     | recognized_as passed
            an exclusion, not given         | {of: recognized_as, not_in: [listed]}             |                                            | possible     | recognized_as unknown not_given
            newly obtained                  | {of: newly_obtained, in: [high_tech]}             | newlyObtained=high_tech                    | eligible     | newly_obtained passed
            had, but is it new?             | {of: newly_obtained, in: [high_tech]}             | recognizedAs=high_tech                     | possible     | newly_obtained unknown not_given
            nothing newly obtained          | {of: newly_obtained, in: [high_tech]}             | newlyObtained=none                         | not_eligible | newly_obtained failed
            new implies recognised          | {of: recognized_as, in: [high_tech]}              | newlyObtained=high_tech                    | eligible     | recognized_as passed
            new implies the broader, too    | {of: recognized_as, in: [top_500]}                | newlyObtained=global_500                   | eligible     | recognized_as passed
            new implies licensed            | {of: licence, in: [game_licence_number]}          | newlyObtained=game_licence_number          | eligible     | licence passed
            new implies achieved            | {of: achievement, in: [overseas_chart]}           | newlyObtained=overseas_chart               | eligible     | achievement passed
            new implies excluded            | {of: recognized_as, not_in: [high_tech]}          | newlyObtained=high_tech                    | not_eligible | recognized_as failed
            something new says no more      | {of: recognized_as, in: [high_tech]}              | newlyObtained=listed                       | possible     | recognized_as unknown not_given
            sort of recipient, narrower     | {of: beneficiary, in: [sme]}                      | beneficiary=startup                        | eligible     | beneficiary passed
            sort of recipient, broader      | {of: beneficiary, in: [startup]}                  | beneficiary=company                        | possible     | beneficiary passed; beneficiary unknown not_given
            class of the project            | {of: project_class, in: [s, a]}                   | projectClass=b                             | not_eligible | project_class failed
            yes                             | {of: launched, is: true}                          | launched=true                              | eligible     | launched passed
            yes, where no is given          | {of: launched, is: true}                          | launched=false                             | not_eligible | launched failed
            no                              | {of: related_party, is: false}                    | relatedParty=false                         | eligible     | related_party passed
            no, where yes is given          | {of: related_party, is: false}                    | relatedParty=true                          | not_eligible | related_party failed
            yes or no, not given            | {of: credit_record, is: true}                     |                                            | possible     | credit_record unknown not_given
            """)
    void codesAndFlags(String what, String criteria, String profile, String verdict, String findings) {
        decideCriteria(criteria, profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            registered, by the region       | {of: registered_in, in: ["350206"]}               |                                            | eligible     | registered_in passed
            registered, in what lies in it  | {of: registered_in, in: ["350200"]}               |                                            | eligible     | registered_in passed
            registered, next door           | {of: registered_in, in: ["350203"]}               |                                            | not_eligible | registered_in failed
            registered, given otherwise     | {of: registered_in, in: ["350206"]}               | registeredIn=350203                        | not_eligible | registered_in failed
            registered, in several          | {of: registered_in, in: ["350206"]}               | registeredIn=350203&registeredIn=350206    | eligible     | registered_in passed
            registered, somewhere above     | {of: registered_in, in: ["350206"]}               | registeredIn=350200                        | possible     | registered_in unknown not_given
            registered, excluded            | {of: registered_in, not_in: ["350200"]}           |                                            | not_eligible | registered_in failed
            registered, not excluded        | {of: registered_in, not_in: ["350203"]}           |                                            | eligible     | registered_in passed
            registered, in the zone         | {of: registered_in, in: [huli-core]}              | registeredIn=huli-core                     | eligible     | registered_in passed
            registered, in another zone     | {of: registered_in, in: [huli-core]}              | registeredIn=huli-port                     | not_eligible | registered_in failed
            registered, in which zone?      | {of: registered_in, in: [huli-core]}              |                                            | possible     | registered_in unknown not_given
            a zone lies in its region       | {of: registered_in, in: ["350206"]}               | registeredIn=huli-core                     | eligible     | registered_in passed
            operates, by the region         | {of: operates_in, in: ["350200"]}                 |                                            | eligible     | operates_in passed
            operates, given otherwise       | {of: operates_in, in: ["350206"]}                 | operatesIn=FR                              | not_eligible | operates_in failed
            headquarters, not by the region | {of: headquartered_in, in: ["350206"]}            |                                            | possible     | headquartered_in unknown not_given
            headquarters                    | {of: headquartered_in, in: ["350206"]}            | headquarteredIn=FR                         | not_eligible | headquartered_in failed
            newly settled                   | {of: newly_settled, is: true}                     | newlySettled=true                          | eligible     | newly_settled passed
            """)
    void places(String what, String criteria, String profile, String verdict, String findings) {
        decideCriteria(criteria, profile, verdict, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one passed, one failed    | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a} | employees=10&revenue=1        | eligible     | employees passed; revenue failed
            one passed, one unknown   | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a} | employees=10                  | eligible     | employees passed; revenue unknown not_given
            one failed, one unknown   | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a} | employees=9                   | possible     | employees failed; revenue unknown not_given
            all failed                | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a} | employees=9&revenue=1         | not_eligible | employees failed; revenue failed
            all unknown               | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a} |                               | possible     | employees unknown not_given; revenue unknown not_given
            words                     | {of: recognized_as, in: [listed], group: a}, {of: other, words: {zh: 经认可, en: Accepted}, group: a} | recognizedAs=none   | possible     | recognized_as failed; other unknown by_hand
            words beside what passes  | {of: recognized_as, in: [listed], group: a}, {of: other, words: {zh: 经认可, en: Accepted}, group: a} | recognizedAs=listed | eligible     | recognized_as passed; other unknown by_hand
            a criterion besides fails | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a}, {of: launched, is: true} | employees=10&launched=false | not_eligible | revenue unknown not_given; launched failed
            two groups, one failed    | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a}, {of: launched, is: true, group: b}, {of: original_work, is: true, group: b} | employees=10&launched=false&originalWork=false | not_eligible | revenue unknown not_given; launched failed; original_work failed
            two groups, both passed   | {of: employees, at_least: 10, group: a}, {of: revenue, at_least: 5000000, group: a}, {of: launched, is: true, group: b}, {of: original_work, is: true, group: b} | revenue=5000000&originalWork=true | eligible | employees unknown not_given; launched unknown not_given
            """)
    void groups(String what, String criteria, String profile, String verdict, String findings) {
        decideCriteria(criteria, profile, verdict, findings);
    }
}
