package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters by what decides: terms, days, currencies, and what is open to all. */
@QuarkusTest
@TestProfile(TermSeeds.class)
class TermFilterTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id=culture-park&id=fair-2019                        | culture-park fair-2019
            form=voucher                                        | vouchers-2023-computing vouchers-2025-computing
            form=voucher&form=tax_credit                        | credit-fr vouchers-2023-computing vouchers-2025-computing
            form=none&kind=subsidy                              | grants-eu huli-call open-to-all rules-2013-prize
            zone=trial-zone                                     | culture-rooms
            zone=none&region=350206                             | culture-park huli-call
            collection=founding                                 | being-built culture-park
            hasGap=beneficiaries                                | culture-park
            hasGap=organizations&form=voucher                   | vouchers-2023-computing
            criterion=recognized_as                             | vouchers-2025-computing
            criterion=recognized_as:listed                      | vouchers-2025-computing
            criterion=recognized_as:high_tech                   | vouchers-2025-computing
            criterion=registered_in:350200                      |
            criterion=licence:game_licence_number               | huli-call
            criterion=employees&criterion=computing_cost        | huli-call vouchers-2023-computing vouchers-2025-computing
            criterion=licence:none&form=voucher                 | vouchers-2023-computing vouchers-2025-computing
            criterion=none&region=350206                        | culture-park culture-rooms
            support=none                                        |
            beneficiary=none                                    | culture-park
            region=EU                                           | credit-fr grants-eu
            region=FR&scope=applies                             | credit-fr grants-eu
            region=FR                                           | credit-fr
            region=US-NY&scope=applies                          |
            updatedSince=2026-11-25                             | rules-2013-prize huli-call
            """)
    void findsWhatItNames(String query, String ids) {
        if (query.startsWith("criterion=registered_in:")) {
            // A place is no code of a list: whoever asks for one is told so.
            Service.list(query).then().statusCode(400);
            return;
        }
        var expected = ids == null ? new String[0] : ids.split(" ");
        if (query.startsWith("updatedSince")) {
            assertThat(Service.ids(query)).isNotEmpty().hasSizeLessThan(19);
            return;
        }
        assertThat(Service.ids(query)).containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            industry=game                                            | 14
            industry=game&region=350206                              | huli-call
            industry=game&region=350206&industryScope=applies        | huli-call culture-rooms culture-park
            industry=digital_culture&industryScope=applies           | culture-rooms culture-park open-to-all
            industry=culture&industryScope=applies                   | culture-park open-to-all
            industry=none                                            | open-to-all
            beneficiary=startup                                      | culture-rooms
            beneficiary=startup&beneficiaryScope=applies&region=350206 | culture-rooms huli-call
            beneficiary=sme&beneficiaryScope=applies&region=350206   | huli-call
            """)
    void aScopeTakesInWhatAppliesToo(String query, String expected) {
        if (expected.matches("\\d+")) {
            assertThat(Service.ids(query)).hasSize(Integer.parseInt(expected));
        } else {
            assertThat(Service.ids(query)).containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @Test
    void anIndustryFilterSaysWhatItLeavesOut() {
        var answer = Service.list("industry=music&region=350200&size=1").jsonPath();
        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.getMap("alsoOpenToAll"))
                .isEqualTo(Map.of("total", 1, "link", "/api/v1/incentives?region=350200&industry=none&size=1"));
        assertThat(Service.get(answer.getString("alsoOpenToAll.link"))
                        .jsonPath()
                        .getInt("total"))
                .isEqualTo(1);
        for (var other :
                List.of("industry=game&industryScope=applies", "industry=none", "region=FR&industry=game", "")) {
            assertThat(Service.list(other).jsonPath().getMap("$")).as(other).doesNotContainKey("alsoOpenToAll");
        }
    }

    @ParameterizedTest(name = "on {0} {1} holds: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2013-05-01 | rules-2013              | true
            2020-02-29 | rules-2013              | true
            2020-03-01 | rules-2013              | false
            2020-02-29 | rules-2013-prize        | true
            2020-03-01 | rules-2013-prize        | false
            2020-02-29 | rules-2020              | false
            2020-03-01 | rules-2020              | true
            2023-11-09 | vouchers-2023           | false
            2023-11-10 | vouchers-2023           | true
            2025-01-01 | vouchers-2023           | true
            2025-04-20 | vouchers-2023           | true
            2025-04-21 | vouchers-2023           | false
            2025-04-20 | vouchers-2023-computing | true
            2025-04-21 | vouchers-2023-computing | false
            2025-01-15 | vouchers-draft-2024     | false
            2025-05-01 | vouchers-draft-2024     | false
            2025-05-01 | vouchers-2025           | true
            2019-09-15 | fair-2019               | false
            2019-09-16 | fair-2019               | true
            2019-09-18 | fair-2019               | true
            2019-09-19 | fair-2019               | false
            2020-02-29 | closed-school           | true
            2020-03-01 | closed-school           | false
            2026-12-31 | credit-fr               | true
            2027-01-01 | credit-fr               | false
            2026-11-26 | being-built             | true
            """)
    void validOnIsWhatHoldsOnTheDay(String day, String id, boolean holds) {
        assertThat(Service.ids("validOn=" + day).contains(id)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "on {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-05-02 |
            2019-09-18 | fair-2019
            2019-09-19 |
            2025-07-22 |
            2025-07-23 | huli-call
            2025-08-06 | huli-call
            2025-08-07 |
            2025-09-30 | grants-eu
            2026-02-11 | grants-eu
            2026-02-12 |
            2026-07-15 | huli-call
            """)
    void openOnIsWhereACallIsOpen(String day, String ids) {
        assertThat(Service.ids("openOn=" + day))
                .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void todayIsADayOfThePlacesAndTheAnswerSaysWhich() {
        var before = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var answer = Service.list("validOn=today&size=1");
        var after = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        assertThat(answer.jsonPath().getString("filters.validOn")).isBetween(before, after);
        assertThat(answer.jsonPath().getString("links.next"))
                .contains("validOn=" + answer.jsonPath().getString("filters.validOn"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            currency=EUR                                    | credit-fr grants-eu
            currency=EUR&sort=-amount                       | credit-fr grants-eu
            currency=EUR&sort=amount                        | grants-eu credit-fr
            currency=EUR&minAmount=1000000                  | credit-fr
            currency=USD                                    |
            minAmount=1                                     | vouchers-2025-computing vouchers-2023-computing open-to-all
            maxAmount=400000                                | open-to-all
            hasAmount=true&sort=-amount                     | vouchers-2025-computing vouchers-2023-computing open-to-all credit-fr grants-eu
            """)
    void amountsAreComparedInOneCurrency(String query, String ids) {
        var expected = ids == null ? new String[0] : ids.split(" ");
        if (query.contains("sort=")) {
            assertThat(Service.ids(query)).containsExactly(expected);
        } else {
            assertThat(Service.ids(query)).containsExactlyInAnyOrder(expected);
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            validOn=2026                 | validOn          | must be a day of the form 2021-09-16, or today
            validOn=2026-02-30           | validOn          | no such day in the calendar
            openOn=tomorrow              | openOn           | must be a day of the form 2021-09-16, or today
            currency=RMB                 | currency         | unknown currency
            criterion=revenue            | criterion        | unknown criterion
            form=vouchers                | form             | unknown form
            industryScope=all            | industryScope    | unknown industryScope
            id=fair-2018                 | id               | unknown id
            hasGap=conditons             | hasGap           | unknown hasGap
            """)
    void aWrongValueIsNamed(String query, String parameter, String reason) {
        var problem = Service.list(query);
        problem.then().statusCode(400);
        assertThat(problem.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.jsonPath().getString("errors[0].reason")).isEqualTo(reason);
    }

    @Test
    void theNearestOfWhatThereIsIsNamed() {
        assertThat(Service.list("id=fair-2018").jsonPath().getString("errors[0].didYouMean"))
                .isEqualTo("fair-2019");
        assertThat(Service.list("criterion=recognised_as").jsonPath().getString("errors[0].didYouMean"))
                .isEqualTo("recognized_as");
        assertThat(Service.list("currency=CNH").jsonPath().getString("errors[0].didYouMean"))
                .isEqualTo("CNY");
    }

    @Test
    void theNewestStatusComesFirst() {
        assertThat(Service.ids("sort=-statusAsOf&kind=policy"))
                .containsExactly("vouchers-2025", "vouchers-draft-2024", "vouchers-2023", "rules-2020", "rules-2013");
    }
}
