package org.incentivekb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Period;
import org.incentivekb.model.Relation;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says, and what replaces it, → the first and the last day on which it holds. */
class ValidityTest {

    private static final String EVER = "0000-01-01";
    private static final String NEVER = "9999-12-31";

    private final Validity validity = new Validity();
    private final List<String> ids = new ArrayList<>();

    @ParameterizedTest(name = "{0} as of {1}, from {2} to {3} → {4} to {5}")
    @CsvSource({
        "in_force,    2024-05-06, ,           ,           ever,       never",
        "in_force,    2024-05-06, 2024-06-01, ,           2024-06-01, never",
        "in_force,    2024-05-06, ,           2025-05-31, ever,       2025-05-31",
        "in_force,    2024-05-06, 2024-06-01, 2025-05-31, 2024-06-01, 2025-05-31",
        "in_force,    2024-05-06, 2024,       2025,       2024-01-01, 2025-12-31",
        "in_force,    2024-05-06, 2024-06,    2028-02,    2024-06-01, 2028-02-29",
        "in_progress, 2024-05-06, ,           ,           ever,       never",
        "in_progress, 2024-05-06, 2024-06-01, ,           2024-06-01, never",
        "ended,       2024-05-06, ,           ,           ever,       2024-05-05",
        "ended,       2024-05,    ,           ,           ever,       2024-04-30",
        "ended,       2024-05-06, 2020-01-01, ,           2020-01-01, 2024-05-05",
        "ended,       2024-05-06, ,           2023-12-31, ever,       2023-12-31",
        "ended,       2024-05-06, 2020-01-01, 2023-12,    2020-01-01, 2023-12-31"
    })
    void holds(String status, String asOf, String from, String to, String first, String last) {
        add("record", status, asOf, null, period(from, to));
        assertThat(days("record")).isEqualTo(expected(first, last));
    }

    @Test
    void doesNotHoldBeforeItWasAnnounced() {
        add("record", "in_force", "2024-05-06", "2024-03", null);
        assertThat(days("record")).isEqualTo(expected("2024-03-01", "never"));
    }

    @ParameterizedTest(name = "planned from {0} to {1} → never")
    @CsvSource({",", "2024-06-01,", ",2025-05-31", "2024-06-01, 2025-05-31"})
    void doesNotHoldWhilePlanned(String from, String to) {
        add("record", "planned", "2024-05-06", null, period(from, to));
        assertThat(validity.from().get(0)).isGreaterThan(validity.to().get(0));
    }

    @ParameterizedTest(name = "{0} {1}, announced {3}, from {4} → the older until {5}")
    @CsvSource({
        // the newer's period, else its announcement, else the day of its source
        "repeals,    in_force,    2025-03-01, 2025-02-10, 2025-01-01, 2024-12-31",
        "repeals,    in_force,    2025-03-01, 2025-02-10, ,           2025-02-09",
        "repeals,    in_force,    2025-03-01, ,           ,           2025-02-28",
        "succeeds,   in_force,    2025-03-01, 2025-02,    ,           2025-01-31",
        "succeeds,   in_force,    2025-03-01, 2025,       2025-07,    2025-06-30",
        "succeeds,   in_progress, 2025-03-01, 2025-02-10, ,           2025-02-09",
        // it ended what was before it, even where it is over itself
        "repeals,    ended,       2025-03-01, 2025-02-10, ,           2025-02-09",
        // what is only planned ends nothing, and other relations do not
        "repeals,    planned,     2025-03-01, 2025-02-10, 2025-01-01, never",
        "succeeds,   planned,     2025-03-01, ,           ,           never",
        "amends,     in_force,    2025-03-01, 2025-02-10, 2025-01-01, never",
        "implements, in_force,    2025-03-01, 2025-02-10, 2025-01-01, never",
        "part_of,    in_force,    2025-03-01, 2025-02-10, 2025-01-01, never"
    })
    void isReplaced(String relation, String status, String asOf, String announced, String from, String last) {
        add("older", "in_force", "2020-01-01", null, null);
        add("newer", status, asOf, announced, period(from, null), relation + " older");
        validity.settle(ids);
        assertThat(days("older")).isEqualTo(expected("ever", last));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} → {3} until {4}")
    @CsvSource({
        // repealing a whole repeals its parts and theirs, not what it is a part of
        "repeals whole,   ,                ,                part,       2024-12-31",
        "repeals whole,   ,                ,                part-of-it, 2024-12-31",
        "repeals part,    ,                ,                whole,      never",
        "repeals part,    ,                ,                part-of-it, 2024-12-31",
        // the first that replaces it counts
        "repeals whole,   succeeds part,   ,                part,       2024-12-31",
        "succeeds part,   repeals whole,   ,                part-of-it, 2024-12-31",
        ",                repeals whole,   succeeds part,   part-of-it, 2025-12-31",
        // what was over before remains so
        "repeals over,    ,                ,                over,       2022-12-31"
    })
    void isReplacedWithItsWhole(String in2025, String in2026, String in2027, String id, String last) {
        add("part-of-it", "in_force", "2020-01-01", null, null, "part_of part");
        add("part", "in_force", "2020-01-01", null, null, "part_of whole");
        add("whole", "in_force", "2020-01-01", null, null);
        add("over", "in_force", "2020-01-01", null, period(null, "2022"));
        newer("2025", in2025);
        newer("2026", in2026);
        newer("2027", in2027);
        validity.settle(ids);
        assertThat(days(id)).isEqualTo(expected("ever", last));
    }

    private void newer(String year, String relation) {
        if (relation != null) {
            add("of-" + year, "in_force", year, null, null, relation);
        }
    }

    private void add(String id, String status, String asOf, String announced, Period period, String... relations) {
        var incentive = new Incentive();
        incentive.id = id;
        incentive.status = Code.of(Status.class, status).orElseThrow();
        incentive.statusAsOf = new PartialDate(asOf);
        incentive.announced = date(announced);
        incentive.period = period;
        for (var relation : relations) {
            var parts = relation.split(" ");
            incentive.relations.add(
                    new Relation(Code.of(RelationType.class, parts[0]).orElseThrow(), parts[1]));
        }
        ids.add(id);
        validity.add(incentive);
    }

    private List<String> days(String id) {
        return List.of(validity.from().get(ids.indexOf(id)), validity.to().get(ids.indexOf(id)));
    }

    private static List<String> expected(String first, String last) {
        return List.of(first.equals("ever") ? EVER : first, last.equals("never") ? NEVER : last);
    }

    private static Period period(String from, String to) {
        return from == null && to == null ? null : new Period(date(from), date(to));
    }

    private static PartialDate date(String value) {
        return value == null ? null : new PartialDate(value);
    }
}
