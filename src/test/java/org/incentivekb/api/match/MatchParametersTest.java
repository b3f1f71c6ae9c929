package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.match.Profile;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Verdict;
import org.incentivekb.render.SmallCatalog;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile is read as strictly as any query, and knows each concept that the data know. */
class MatchParametersTest {

    private static final String TODAY = "2026-11-26";

    /** With a number that may become less, a concept that sorts recipients, and regions beside each other and abroad. */
    private static final SmallSeeds SEEDS = withConcepts(
                    "{code: cost_share, label: {zh: 占比, en: Share}, type: number, unit: percent, changeable: true, question: {zh: 多少？, en: 'How much?'}}",
                    "{code: revenue_growth, label: {zh: 增长, en: Growth}, type: number, unit: percent, changeable: true, question: {zh: 多少？, en: 'How much?'}}",
                    "{code: beneficiary, label: {zh: 对象, en: Recipient}, type: code, lists: [beneficiary], changeable: false, question: {zh: 哪类？, en: 'Which?'}}")
            .with("regions.yaml", "- code: \"500118\"", """
                    - code: "500108"
                      name: {zh: 南岸区, en: Nan'an District}
                      parent: "500000"
                    - code: FR
                      name: {zh: 法国, en: France}
                    - code: AQ
                      name: {zh: 南极洲, en: Antarctica}
                    - code: "500118\"""");

    private static final Catalog CATALOG = SmallCatalog.build(SEEDS);

    @Test
    void aProfileIsReadWhole() {
        var parameters = read(
                "region=500118&zone=cloud-valley&industry=game&industry=music&beneficiary=startup&need=capital&on=2026-01-31"
                        + "&currency=USD&registeredIn=500000&registeredIn=cloud-valley&recognizedAs=global_500&revenue=8000000&employees=10..49"
                        + "&launched=false&verdict=eligible&page=2&size=5");
        var profile = parameters.profile();
        assertThat(profile.region()).isEqualTo("500118");
        assertThat(profile.zone()).isEqualTo("cloud-valley");
        assertThat(profile.industries()).containsExactly("game", "music");
        assertThat(profile.beneficiaries()).containsExactly("startup");
        assertThat(profile.needs()).containsExactly("capital");
        assertThat(profile.on()).isEqualTo("2026-01-31");
        assertThat(profile.currency()).isEqualTo("USD");
        assertThat(profile.answers())
                .containsOnly(
                        entry("beneficiary", new Profile.Codes(Set.of("startup"))),
                        entry("registered_in", new Profile.Codes(Set.of("500000", "cloud-valley"))),
                        entry("recognized_as", new Profile.Codes(Set.of("global_500"))),
                        entry("revenue", range("8000000", "8000000")),
                        entry("employees", range("10", "49")),
                        entry("launched", new Profile.Flag(false)));
        assertThat(parameters.verdicts()).containsExactly(Verdict.ELIGIBLE);
        assertThat(parameters.page()).isEqualTo(2);
        assertThat(parameters.size()).isEqualTo(5);
    }

    @Test
    void aRegionAloneIsAProfile() {
        var parameters = read("region=500118");
        assertThat(parameters.profile())
                .isEqualTo(new Profile("500118", null, Set.of(), Set.of(), Set.of(), TODAY, "CNY", Map.of()));
        assertThat(parameters.verdicts()).containsExactly(Verdict.ELIGIBLE, Verdict.LIKELY, Verdict.POSSIBLE);
        assertThat(parameters.page()).isEqualTo(1);
        assertThat(parameters.size()).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0} → {1} to {2}")
    @CsvSource(nullValues = "-", textBlock = """
            employees=10,           employees,      10,  10
            revenue=10.5,           revenue,        10.5, 10.5
            costShare=100,          cost_share,     100, 100
            costShare=30..50.5,     cost_share,     30,  50.5
            employees=10..49,       employees,      10,  49
            employees=10..,         employees,      10,  -
            employees=..49,         employees,      -,   49
            employees=0..0,         employees,      0,   0
            revenueGrowth=-5,       revenue_growth, -5,  -5
            revenueGrowth=-5..-2.5, revenue_growth, -5,  -2.5
            revenueGrowth=..-2,     revenue_growth, -,   -2
            """)
    void aNumberMayBeARange(String given, String concept, String from, String to) {
        assertThat(read("region=500118&" + given).profile().answers()).containsExactly(entry(concept, range(from, to)));
    }

    @Test
    void noneIsSaidByItself() {
        assertThat(read("region=500118&recognizedAs=none").profile().answers())
                .containsExactly(entry("recognized_as", new Profile.Codes(Set.of())));
    }

    @ParameterizedTest(name = "{0} → {1}: {3}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            industry=game                          | region        | -            | is needed; those known are listed at /api/v1/regions
            region=                                | region        | -            | is empty; leave it out instead
            region=500119                          | region        | 500118       | unknown region
            region=500118&region=500000            | region        | -            | may be given once, is given 2 times
            region=500118&zone=cloud-vally         | zone          | cloud-valley | unknown zone
            region=500118&zone=none                | zone          | -            | unknown zone
            region=500108&zone=cloud-valley        | zone          | -            | lies in 500118 永川区 Yongchuan District, which is neither the region, nor in it, nor around it
            region=500118&industry=gmae            | industry      | game         | unknown industry
            region=500118&industry=none            | industry      | -            | unknown industry
            region=500118&beneficiary=startups     | beneficiary   | startup      | unknown beneficiary
            region=500118&need=captial             | need          | capital      | unknown need
            region=500118&on=2026-02-30            | on            | -            | no such day in the calendar
            region=500118&on=2026-02               | on            | -            | must be a day of the form 2021-09-16, or today
            region=500118&currency=RMB             | currency      | -            | unknown currency
            region=500118&verdict=elligible        | verdict       | eligible     | unknown verdict
            region=500118&size=201                 | size          | -            | must be a whole number from 1 to 200
            region=500118&columns=id               | columns       | -            | goes with format=csv only
            region=500118&rdExpenditur=1           | rdExpenditur  | rdExpenditure | unknown parameter
            region=500118&rd_expenditure=1         | rd_expenditure | rdExpenditure | unknown parameter
            region=500118&industri=game            | industri      | industry     | unknown parameter
            region=500118&other=yes                | other         | -            | unknown parameter
            region=500118&registeredIn=500119      | registeredIn  | 500118       | unknown registeredIn
            region=500118&registeredIn=none        | registeredIn  | -            | unknown registeredIn
            region=500118&recognizedAs=global500   | recognizedAs  | global_500   | unknown recognizedAs
            region=500118&recognizedAs=none&recognizedAs=top_500 | recognizedAs | - | says none, and others too
            region=500118&employees=1&employees=2  | employees     | -            | may be given once, is given 2 times
            region=500118&employees=ten            | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=1e3            | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=1,000          | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=..             | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=1...2          | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=20.5           | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&employees=10..20.5       | employees     | -            | must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49
            region=500118&revenue=much             | revenue       | -            | must be a number in plain digits, such as 10 or 10.5, or a range such as 10..49, 10.. or ..49
            region=500118&costShare=150            | costShare     | -            | must be a percentage from 0 to 100 in plain digits, such as 30 or 30.5, or a range such as 30..50, 30.. or ..50
            region=500118&costShare=30..100.5      | costShare     | -            | must be a percentage from 0 to 100 in plain digits, such as 30 or 30.5, or a range such as 30..50, 30.. or ..50
            region=500118&employees=-1             | employees     | -            | cannot be negative
            region=500118&employees=-1..5          | employees     | -            | cannot be negative
            region=500118&employees=49..10         | employees     | -            | ends before it begins
            region=500118&launched=yes             | launched      | -            | must be true or false
            region=AQ                              | currency      | -            | is needed: none is known for AQ
            """)
    void aFaultIsReported(String given, String parameter, String suggestion, String reason) {
        assertThat(faults(given)).singleElement().satisfies(fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.didYouMean()).isEqualTo(suggestion);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @Test
    void allFaultsAreReportedTogether() {
        assertThat(faults("colour=red&employees=x&zone=nowhere&launched=1&verdict=x"))
                .extracting(ParameterFault::parameter)
                .containsExactly("colour", "region", "zone", "employees", "launched", "verdict");
    }

    @ParameterizedTest
    @CsvSource({"500118", "500000", "100000"})
    void aZoneLiesInTheRegionOrBelowIt(String region) {
        assertThat(read("zone=cloud-valley&region=" + region).profile().zone()).isEqualTo("cloud-valley");
    }

    @Test
    void moneyIsInTheCurrencyOfTheCountry() {
        assertThat(read("region=FR").profile().currency()).isEqualTo("EUR");
        assertThat(read("region=AQ&currency=USD").profile().currency()).isEqualTo("USD");
    }

    /** A new concept needs no code. */
    @Test
    void whatTheDataBringIsAParameter() {
        var more = SmallCatalog.build(
                withConcepts(
                        "{code: spare_parts, label: {zh: 备件, en: Spare parts}, type: number, unit: product, changeable: true, question: {zh: 多少备件？, en: 'How many spare parts?'}}"));
        var parameters = MatchParameters.of(QueryString.decoded("region=500118&spareParts=3.."), more, TODAY);
        assertThat(parameters.profile().answers()).containsExactly(entry("spare_parts", range("3", null)));
        assertThat(MatchParameters.taken(more))
                .filteredOn(parameter -> parameter.code().equals("spareParts"))
                .singleElement()
                .extracting(Parameter::description)
                .isEqualTo(
                        "How many spare parts? 多少备件？ In products: a whole number, or a range whose ends belong to it (`10..49`, `10..`, `..49`).");
        assertThat(faults("region=500118&spareParts=3")).hasSize(1);
    }

    /** A concept of another parameter's name could not be answered; the sort of recipient is the one that every profile can say. */
    @Test
    void everyConceptOfTheSeedsHasAParameterOfItsOwn() {
        var live = SmallCatalog.of(SeedFolders.entities(SeedFolders.LIVE));
        var answered = ConceptParameter.all(live).stream()
                .map(parameter -> parameter.concept().code())
                .toList();
        assertThat(live.codeLists().codes(CodeList.CONCEPTS).values())
                .filteredOn(concept -> !answered.contains(concept.code()))
                .extracting(ListedCode::code)
                .containsExactlyInAnyOrder("beneficiary", "other");
    }

    /** Each has the name and the example of one parameter, and words have none. */
    @Test
    void theExampleOfEachIsTaken() {
        var taken = MatchParameters.taken(CATALOG);
        assertThat(taken)
                .extracting(Parameter::code)
                .doesNotHaveDuplicates()
                .contains("recognizedAs")
                .doesNotContain("other");
        assertThat(taken)
                .filteredOn(parameter -> !QueryParameter.MATCH.contains(parameter))
                .hasSize(8)
                .allSatisfy(
                        parameter -> assertThat(read("region=500118&" + parameter.code() + "=" + parameter.example())
                                        .given())
                                .containsEntry(parameter, List.of(parameter.example())));
    }

    @Test
    void theProfileIsToldBackAsItWasUnderstood() {
        assertThat(read("employees=10..49&size=5&on=today&verdict=likely&industry=game&region=500118")
                        .understood())
                .containsExactly(
                        entry("region", "500118"),
                        entry("industry", List.of("game")),
                        entry("on", TODAY),
                        entry("currency", "CNY"),
                        entry("employees", "10..49"));
        assertThat(read("region=500118").understood()).containsKeys("on", "currency");
    }

    /** Whatever the order in which they were given. */
    @Test
    void linksKeepWhatWasGivenInOneOrder() {
        assertThat(PageLinks.query(
                        read("size=5&employees=10..49&verdict=likely&industry=game&region=500118")
                                .given(),
                        Set.of()))
                .isEqualTo("?region=500118&industry=game&verdict=likely&employees=10..49&size=5");
    }

    private static SmallSeeds withConcepts(String... concepts) {
        var first = "    - {code: registered_in,";
        return new SmallSeeds()
                .with("codelists.yaml", first, "    - " + String.join("\n    - ", concepts) + "\n" + first);
    }

    private static Profile.Range range(String from, String to) {
        return new Profile.Range(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
    }

    private static MatchParameters read(String query) {
        return MatchParameters.of(QueryString.decoded(query), CATALOG, TODAY);
    }

    private static List<ParameterFault> faults(String query) {
        return catchThrowableOfType(ProblemException.class, () -> read(query))
                .problem("/")
                .errors();
    }
}
