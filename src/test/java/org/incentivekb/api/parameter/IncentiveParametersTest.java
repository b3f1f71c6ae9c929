package org.incentivekb.api.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.render.SmallCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query string → the question that it asks, or all that is wrong with it. No server is needed for it. */
class IncentiveParametersTest {

    private static final Catalog CATALOG = SmallCatalog.build();

    @Test
    void everyFilterIsRead() {
        var query =
                read("q=%E5%9F%BA%E9%87%91&kind=fund&kind=policy&region=500118&scope=applies&minAmount=1.50&maxAmount=2&hasAmount=true"
                                + "&announcedFrom=2020&announcedTo=2021-06")
                        .query();
        var filters = query.filters();
        assertThat(filters.words()).containsExactly("基金");
        assertThat(filters.codes(Filter.KIND)).isEqualTo(Set.of("fund", "policy"));
        assertThat(filters.codes(Filter.REGION)).isEqualTo(Set.of("500118"));
        assertThat(filters.scope()).isEqualTo(Scope.APPLIES);
        assertThat(filters.amount(Filter.MIN_AMOUNT)).isEqualTo(new BigDecimal("1.50"));
        assertThat(filters.amount(Filter.MAX_AMOUNT)).isEqualTo(new BigDecimal("2"));
        assertThat(filters.flag(Filter.HAS_AMOUNT)).isTrue();
        assertThat(filters.date(Filter.ANNOUNCED_FROM)).isEqualTo(new PartialDate("2020"));
        assertThat(filters.date(Filter.ANNOUNCED_TO)).isEqualTo(new PartialDate("2021-06"));
        assertThat(filters.codes(Filter.STATUS)).isNull();
    }

    @ParameterizedTest(name = "{0} → {1} {2}, page {3} of {4}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                     ANNOUNCED, true,  1, 20
            q=game,                RELEVANCE, false, 1, 20
            q=game&sort=title,     TITLE,     false, 1, 20
            sort=-amount&page=3,   AMOUNT,    true,  3, 20
            sort=updated&size=200, UPDATED,   false, 1, 200
            """)
    void orderAndPageHaveDefaults(String given, Sort sort, boolean descending, int page, int size) {
        var query = read(given == null ? "" : given).query();
        assertThat(query.sort()).isEqualTo(sort);
        assertThat(query.descending()).isEqualTo(descending);
        assertThat(query.page()).isEqualTo(page);
        assertThat(query.size()).isEqualTo(size);
    }

    @Test
    void theKindOfAListIsAFilterThatWasNotGiven() {
        var parameters = IncentiveParameters.ofList(QueryString.decoded("region=500118"), Kind.FUND, CATALOG);
        assertThat(parameters.query().filters().codes(Filter.KIND)).isEqualTo(Set.of("fund"));
        assertThat(parameters.given()).containsOnlyKeys(QueryParameter.REGION);
    }

    @ParameterizedTest(name = "{0} → {1}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            colour=red             | colour    | -        | unknown parameter
            kindd=fund             | kindd     | kind     | unknown parameter
            kind=                  | kind      | -        | is empty; leave it out instead
            kind=funds             | kind      | fund     | unknown kind
            kind=fund,policy       | kind      | -        | unknown kind; for several values repeat the parameter
            region=%E6%B0%B8%E5%B7%9D | region    | 500118   | unknown region
            scope=withn            | scope     | within   | unknown scope
            page=1&page=2          | page      | -        | may be given once, is given 2 times
            page=0                 | page      | -        | must be a whole number from 1 to 10000000
            size=201               | size      | -        | must be a whole number from 1 to 200
            minAmount=1e3          | minAmount | -        | must be a sum of money: digits, at most 18, with at most two after a point
            minAmount=2&maxAmount=1 | minAmount | -       | is greater than maxAmount, so nothing can match
            announcedFrom=2021-13  | announcedFrom | -    | no such day in the calendar
            announcedFrom=2022&announcedTo=2021 | announcedFrom | - | is after announcedTo, so nothing can match
            hasAmount=1            | hasAmount | -        | must be true or false
            sort=amuont            | sort      | amount   | unknown order
            sort=relevance         | sort      | -        | relevance goes with q only
            q=!                    | q         | -        | holds no letter and no digit
            columns=id             | columns   | -        | goes with format=csv only
            format=xml             | format    | -        | unknown format
            """)
    void aFaultIsReported(String given, String parameter, String suggestion, String reason) {
        assertThat(faults(given)).singleElement().satisfies(fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.didYouMean()).isEqualTo(suggestion);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    /** To look for the nearest of thousands of labels costs what a list costs; a URL of 8 KB has room for hundreds of values. */
    @Test
    void ofManyFaultsTheFirstAreListedAndTheNearestSought() {
        var kinds = IntStream.range(0, 50).mapToObj(i -> "kind=funds" + i).collect(Collectors.joining("&"));
        var problem =
                catchThrowableOfType(ProblemException.class, () -> read(kinds)).problem("/");
        assertThat(problem.errors()).hasSize(20);
        assertThat(problem.errors().subList(0, 10))
                .allSatisfy(fault -> assertThat(fault.allowed()).contains("fund"));
        assertThat(problem.errors().subList(10, 20)).allSatisfy(fault -> {
            assertThat(fault.didYouMean()).isNull();
            assertThat(fault.allowed()).isEmpty();
        });
        assertThat(problem.detail())
                .isEqualTo("50 parameters cannot be used as given; see errors, which lists the first 20.");
        assertThat(faults(kinds + "&kind=fund")).singleElement().satisfies(fault -> assertThat(fault.reason())
                .isEqualTo("has 51 values; at most 50"));
    }

    @Test
    void allFaultsAreReportedTogether() {
        assertThat(faults("colour=red&kind=funds&kind=x&size=0&sort=&minAmount=-1"))
                .extracting(ParameterFault::parameter)
                .containsExactly("colour", "sort", "kind", "kind", "minAmount", "size");
    }

    private static IncentiveParameters read(String query) {
        return IncentiveParameters.ofList(QueryString.decoded(query), null, CATALOG);
    }

    private static List<ParameterFault> faults(String query) {
        Map<String, List<String>> names = QueryString.decoded(query);
        return catchThrowableOfType(ProblemException.class, () -> IncentiveParameters.ofList(names, null, CATALOG))
                .problem("/")
                .errors();
    }
}
