package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a record comes to. A row writes its figures ({@link MadeUpRecords} says what they are without), the profile ({@link Answers#query
 * of a company in Huli}), the {@link Answers#worth worth}, and steps on the way that it is about, each by the number of its figure.
 */
class WorthTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a sum                             | {of: award, value: 200000}                                                        |                          | 200000..200000 CNY | sum 1 applied
            a highest sum                     | {of: award, value: 2000000, bound: at_most}                                       |                          | 0..2000000 CNY     |
            a lowest sum                      | {of: award, value: 50000, bound: at_least}                                        |                          | 50000.. CNY        |
            a lowest sum with a limit         | {of: award, value: 50000, bound: at_least}, {of: award_limit, value: 80000}       |                          | 50000..80000 CNY   |
            a range of sums                   | {of: award, value: 100000, bound: at_least}, {of: award, value: 300000, bound: at_most} |                    | 100000..300000 CNY |
            a sum a company and year          | {of: award, value: 200000, per: [company, year]}                                  |                          | 200000..200000 CNY per company, year |
            a share                           | {of: award_share, value: 10, base: rd_expenditure}                                | rdExpenditure=1000000    | 100000..100000 CNY | share 1 applied
            a highest share                   | {of: award_share, value: 30, bound: at_most, base: rd_expenditure}                | rdExpenditure=1000000    | 0..300000 CNY      |
            a lowest share                    | {of: award_share, value: 10, bound: at_least, base: rd_expenditure}               | rdExpenditure=1000000    | 100000.. CNY       |
            a share in ‰                      | {of: award_share, value: 0.3, base: revenue}                                      | revenue=100000000        | 300000..300000 CNY |
            3‰ to 7‰                          | {of: award_share, value: 0.3, bound: at_least, base: revenue}, {of: award_share, value: 0.7, bound: at_most, base: revenue} | revenue=100000000 | 300000..700000 CNY |
            3‰ to 7‰, capped                  | {of: award_share, value: 0.3, bound: at_least, base: revenue}, {of: award_share, value: 0.7, bound: at_most, base: revenue}, {of: award_limit, value: 500000} | revenue=100000000 | 300000..500000 CNY | limit 3 applied
            a number between two              | {of: award_share, value: 10, base: rd_expenditure}                                | rdExpenditure=1000000..2000000 | 100000..200000 CNY |
            a number between two, capped      | {of: award_share, value: 10, base: rd_expenditure}, {of: award_limit, value: 150000} | rdExpenditure=1000000..2000000 | 100000..150000 CNY | limit 2 applied
            two concepts summed               | {of: award_share, value: 30, base: [computing_cost, model_cost]}                  | computingCost=100000&modelCost=200000 | 90000..90000 CNY |
            one of two known                  | {of: award_share, value: 30, base: [computing_cost, model_cost]}                  | computingCost=100000     | 30000.. CNY        |
            one of two known, capped          | {of: award_share, value: 30, base: [computing_cost, model_cost]}, {of: award_limit, value: 50000} | computingCost=100000 | 30000..50000 CNY |
            base not given                    | {of: award_share, value: 10, base: rd_expenditure}, {of: award_limit, value: 500000} |                       | none               | limit 2 not applied
            base in no concept                | {of: award_share, value: 20}, {of: award_limit, value: 3000000}                   | revenue=100000000        | none               | limit 2 not applied
            base not given, beside a sum      | {of: award_share, award: a, value: 10, base: rd_expenditure}, {of: award, award: b, value: 100000} |         | 100000..100000 CNY | sum 2 applied
            no figures                        |                                                                                   |                          | none               |
            a target and a budget             | {of: companies, nature: target, unit: company, value: 100}, {of: budget, value: 90000000} |                  | none               |
            a result is no award              | {of: award, nature: result, award: , value: 3000000}                              |                          | none               |
            floor space is no money           | {of: award, value: 200, unit: square_metre, bound: at_most}                       |                          | none               |
            """)
    void oneAward(String what, String figures, String profile, String worth, String steps) {
        comesTo(figures, profile, worth, steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            capped                            | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 1000000} | productionCost=3000000        | 1000000..1000000 CNY | share 1 applied; limit 2 applied
            not up to the cap                 | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 1000000} | productionCost=1000000        | 500000..500000 CNY   | share 1 applied
            a highest share, capped           | {of: award_share, value: 50, bound: at_most, base: production_cost}, {of: award_limit, value: 1000000} | productionCost=3000000 | 0..1000000 CNY |
            capped in percent of a base       | {of: award, value: 1000000}, {of: award_limit, value: 50, unit: percent, base: production_cost} | productionCost=1200000 | 600000..600000 CNY | limit 2 applied
            a cap for some, met               | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 1000000, when: [{of: recognized_as, in: [listed]}]} | productionCost=4000000&recognizedAs=listed | 1000000..1000000 CNY | limit 2 applied
            a cap for some, not met           | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 1000000, when: [{of: recognized_as, in: [listed]}]} | productionCost=4000000&recognizedAs=none   | 2000000..2000000 CNY |
            a cap for some, unknown           | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 1000000, when: [{of: recognized_as, in: [listed]}]} | productionCost=4000000                     | 1000000..2000000 CNY |
            raised to the floor               | {of: award_share, value: 10, base: contract_value}, {of: award_floor, value: 50000}   | contractValue=200000           | 50000..50000 CNY     | floor 2 applied
            above the floor                   | {of: award_share, value: 10, base: contract_value}, {of: award_floor, value: 50000}   | contractValue=900000           | 90000..90000 CNY     |
            less is refused                   | {of: award_share, value: 10, base: contract_value, when: [{of: contract_value, at_least: 500000}]} | contractValue=200000 | none           |
            less is refused, enough           | {of: award_share, value: 10, base: contract_value, when: [{of: contract_value, at_least: 500000}]} | contractValue=500000 | 50000..50000 CNY |
            base limited in money             | {of: award_share, value: 20, base: contract_value}, {of: base_limit, value: 1000000}  | contractValue=3000000          | 200000..200000 CNY   | base_limit 2 applied
            base below its limit              | {of: award_share, value: 20, base: contract_value}, {of: base_limit, value: 1000000}  | contractValue=500000           | 100000..100000 CNY   |
            base limited in percent           | {of: award_share, value: 50, base: rd_expenditure}, {of: base_limit, value: 30, unit: percent, base: revenue} | rdExpenditure=5000000&revenue=10000000 | 1500000..1500000 CNY | base_limit 2 applied
            base limited in area              | {of: award_share, value: 50, base: rent}, {of: base_limit, value: 500, unit: square_metre} | rent=100000&rentedArea=1000 | 25000..25000 CNY  | base_limit 2 applied
            less area than the limit          | {of: award_share, value: 50, base: rent}, {of: base_limit, value: 500, unit: square_metre} | rent=100000&rentedArea=400  | 50000..50000 CNY  |
            base limited in months            | {of: award_share, value: 50, base: rent}, {of: base_limit, value: 6, unit: month}     | rent=120000                    | 30000..30000 CNY     | base_limit 2 applied
            the first year's twelve months    | {of: award_share, value: 10, base: first_year_revenue}, {of: base_limit, value: 12, unit: month}, {of: award_limit, value: 1000000} | firstYearRevenue=5000000 | 500000..500000 CNY |
            both base and award limited       | {of: award_share, value: 50, base: rent}, {of: base_limit, value: 500, unit: square_metre}, {of: award_limit, value: 20000} | rent=100000&rentedArea=1000 | 20000..20000 CNY | limit 3 applied
            paid for three years              | {of: award, value: 100000, per: [company, year]}, {of: award_duration, value: 3, unit: year, bound: at_most} |            | 100000..100000 CNY per company, year | duration 2
            """)
    void limits(String what, String figures, String profile, String worth, String steps) {
        comesTo(figures, profile, worth, steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the best tier met                 | {of: award, value: 500000, when: [{of: recognized_as, in: [provincial_project]}]}, {of: award, value: 1000000, when: [{of: recognized_as, in: [national_project]}]} | recognizedAs=national_project&recognizedAs=provincial_project | 1000000..1000000 CNY | sum 2 applied
            the one tier met                  | {of: award, value: 500000, when: [{of: recognized_as, in: [provincial_project]}]}, {of: award, value: 1000000, when: [{of: recognized_as, in: [national_project]}]} | recognizedAs=provincial_project | 500000..500000 CNY | sum 1 applied
            no tier met                       | {of: award, value: 500000, when: [{of: recognized_as, in: [provincial_project]}]}, {of: award, value: 1000000, when: [{of: recognized_as, in: [national_project]}]} | recognizedAs=none | none |
            unknown tiers                     | {of: award, value: 500000, when: [{of: recognized_as, in: [provincial_project]}]}, {of: award, value: 1000000, when: [{of: recognized_as, in: [national_project]}]} |  | 0..1000000 CNY |
            an unknown tier above what is sure | {of: award, value: 300000}, {of: award, value: 1000000, when: [{of: recognized_as, in: [national_project]}]} |                            | 300000..1000000 CNY  |
            an unknown tier below what is sure | {of: award, value: 1000000}, {of: award, value: 300000, when: [{of: recognized_as, in: [provincial_project]}]} |                          | 1000000..1000000 CNY |
            a tier of shares                  | {of: award_share, value: 1, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 50000000, less_than: 100000000}]}, {of: award_share, value: 3, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 100000000}]}, {of: award_limit, value: 8000000} | rdExpenditure=200000000 | 6000000..6000000 CNY | share 2 applied
            a tier of shares, capped          | {of: award_share, value: 1, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 50000000, less_than: 100000000}]}, {of: award_share, value: 3, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 100000000}]}, {of: award_limit, value: 8000000} | rdExpenditure=300000000 | 8000000..8000000 CNY | limit 3 applied
            a number astride two tiers        | {of: award_share, value: 5, base: rd_expenditure, when: [{of: rd_expenditure, less_than: 1500000}]}, {of: award_share, value: 10, base: rd_expenditure, when: [{of: rd_expenditure, at_least: 1500000}]} | rdExpenditure=1000000..2000000 | 0..200000 CNY |
            a share or a sum, the better      | {of: award_share, value: 10, base: rd_expenditure}, {of: award, value: 150000}                | rdExpenditure=1000000      | 150000..150000 CNY   | sum 2 applied
            what the record asks is unknown   | figures: [{of: award, value: 200000}], criteria: [{of: launched, is: true}]                   |                            | 200000..200000 CNY   |
            """)
    void tiers(String what, String figures, String profile, String worth, String steps) {
        comesTo(figures, profile, worth, steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two awards add up                 | {of: award, award: a, value: 100000}, {of: award, award: b, value: 200000}                   |                             | 300000..300000 CNY   |
            one sure, one unknown             | {of: award, award: a, value: 100000}, {of: award, award: b, value: 200000, when: [{of: launched, is: true}]} |             | 100000..300000 CNY   |
            one sure, one failed              | {of: award, award: a, value: 100000}, {of: award, award: b, value: 200000, when: [{of: launched, is: true}]} | launched=false | 100000..100000 CNY |
            each with its limit               | {of: award_share, award: a, value: 50, base: computing_cost}, {of: award_limit, award: a, value: 100000}, {of: award, award: b, value: 200000} | computingCost=900000 | 300000..300000 CNY | limit 2 applied
            a joint limit                     | {of: award, award: a, value: 600000}, {of: award, award: b, value: 700000}, {of: award_limit, award: [a, b], value: 1000000} |    | 1000000..1000000 CNY | limit 3 applied
            a joint limit beside a third      | {of: award, award: a, value: 600000}, {of: award, award: b, value: 700000}, {of: award, award: c, value: 50000}, {of: award_limit, award: [a, b], value: 1000000} | | 1050000..1050000 CNY |
            the record's ceiling              | {of: award, award: a, value: 600000}, {of: award, award: b, value: 700000}, {of: award_limit, award: , value: 900000} |           | 900000..900000 CNY   | ceiling 3 applied
            ceiling above limits              | {of: award_share, award: a, value: 50, bound: at_most, base: rent}, {of: award_limit, award: a, value: 80000}, {of: award, award: b, value: 50000}, {of: award_limit, award: , value: 100000} | rent=400000 | 50000..100000 CNY | limit 2 applied; ceiling 4 applied
            a project each                    | {of: award, value: 100000, per: [project]}                                                   |                             | 100000..100000 CNY per project |
            times the projects                | {of: award, value: 100000, per: [project]}                                                   | projects=3                  | 300000..300000 CNY   | multiplied 1 applied
            times the projects, a year        | {of: award, value: 100000, per: [project, year]}                                             | projects=3                  | 300000..300000 CNY per year |
            times some two to four projects   | {of: award, value: 100000, per: [project]}                                                   | projects=2..4               | 200000..400000 CNY   |
            times the projects, capped        | {of: award, value: 100000, per: [project]}, {of: award_limit, value: 2000000, per: [company, year]} | projects=30          | 2000000..2000000 CNY per company, year | limit 2 applied
            a project each, a company's cap   | {of: award, value: 100000, per: [project]}, {of: award_limit, value: 2000000, per: [company, year]} |                      | 100000..100000 CNY per project | limit 2 not applied
            times the employees               | {of: award, value: 1000, per: [person]}                                                      | employees=20                | 20000..20000 CNY     | multiplied 1 applied
            times the area                    | {of: award, value: 30, per: [square_metre, year]}                                            | rentedArea=500              | 15000..15000 CNY per year | multiplied 1 applied
            a product each, a company's cap   | {of: award, value: 500000, per: [product]}, {of: award_limit, value: 2000000, per: [company, year]} |                      | 500000..500000 CNY per product | limit 2 not applied
            a product each, a product's cap   | {of: award_share, value: 50, base: production_cost, per: [product]}, {of: award_limit, value: 300000, per: [product]} | productionCost=1000000 | 300000..300000 CNY per product | limit 2 applied
            unstated, a project's cap         | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 300000, per: [project]} | productionCost=1000000 | 300000..300000 CNY per project | limit 2 applied
            unstated, a company's yearly cap  | {of: award_share, value: 50, base: production_cost}, {of: award_limit, value: 300000, per: [company, year]} | productionCost=400000 | 200000..200000 CNY per company, year |
            once, a company's yearly cap      | {of: award, value: 500000, per: [once]}, {of: award_limit, value: 300000, per: [company, year]} |                          | 300000..300000 CNY per once | limit 2 applied
            of different things, the larger   | {of: award, award: a, value: 100000, per: [company]}, {of: award, award: b, value: 300000, per: [product]} |              | 300000..300000 CNY per product |
            in two currencies, the larger     | {of: award, award: a, value: 100000}, {of: award, award: b, unit: USD, value: 20000}          |                            | 100000..100000 CNY   |
            a sum in another currency         | {of: award, unit: USD, value: 20000}                                                         |                             | 20000..20000 USD     |
            a share, in the profile's         | {of: award_share, value: 30, base: production_cost}                                          | productionCost=1000000&currency=EUR | 300000..300000 EUR |
            a share, in the region's          | figures: [{of: award_share, value: 30, base: production_cost}], region: FR                   | region=FR&productionCost=1000000 | 300000..300000 EUR |
            a share, capped in another        | {of: award_share, value: 30, base: production_cost}, {of: award_limit, value: 500000}        | productionCost=1000000&currency=USD | none      | limit 2 not applied
            """)
    void several(String what, String figures, String profile, String worth, String steps) {
        comesTo(figures, profile, worth, steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tiers                   | {of: award, value: 200, when: [{of: launched, is: true}]}, {of: award, value: 100, when: [{of: launched, is: false}]}          | launched=true  | main passed 200..200 CNY
            one failed              | {of: award, award: a, value: 100}, {of: award, award: b, value: 200, when: [{of: launched, is: true}]}                       | launched=false | a passed 100..100 CNY; b failed none
            one unknown             | {of: award, award: a, value: 100}, {of: award, award: b, value: 200, when: [{of: launched, is: true}]}                       |                | a passed 100..100 CNY; b unknown 0..200 CNY
            of different things     | {of: award, award: a, value: 100, per: [company]}, {of: award, award: b, value: 300, per: [product]}                         |                | a passed 100..100 CNY per company; b passed 300..300 CNY per product
            in two currencies       | {of: award, award: a, value: 100}, {of: award, award: b, unit: USD, value: 200}                                              |                | a passed 100..100 CNY; b passed 200..200 USD
            base not given          | {of: award_share, award: a, value: 10, base: rd_expenditure}, {of: award, award: b, value: 100}                              |                | a passed none; b passed 100..100 CNY
            """)
    void eachAwardStandsByItself(String what, String figures, String profile, String awards) {
        var item = item(figures, profile);
        assertThat(item.get("awards"))
                .map(award ->
                        award.get("award").asText() + " " + award.get("outcome").asText() + " " + Answers.worth(award))
                .containsExactlyInAnyOrder(awards.split("; "));
    }

    private static void comesTo(String figures, String profile, String worth, String steps) {
        var item = item(figures, profile);
        assertThat(Answers.worth(item)).isEqualTo(worth);
        var expected = steps == null ? List.<String>of() : Arrays.asList(steps.split("; "));
        assertThat(expected)
                .allSatisfy(step -> assertThat(Answers.steps(item)).anyMatch(found -> found.startsWith(step)));
    }

    /** @param figures those of the record, or its fields where it has more than figures */
    private static JsonNode item(String figures, String profile) {
        var record = figures == null ? "" : figures.startsWith("figures") ? figures : "figures: [" + figures + "]";
        var catalog = MadeUpRecords.catalog(record);
        return Answers.item(Answers.whole(catalog, Answers.query(profile)), MadeUpRecords.ID);
    }
}
