package org.incentivekb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.model.Call;
import org.incentivekb.model.Moment;
import org.incentivekb.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls and a day → whether one can apply on any of its hours. */
class OpenCallsTest {

    @ParameterizedTest(name = "{0} to {1} on {2} → {3}")
    @CsvSource({
        "2025-07-23,             2025-08-31,             2025-07-22, false",
        "2025-07-23,             2025-08-31,             2025-07-23, true",
        "2025-07-23,             2025-08-31,             2025-08-31, true",
        "2025-07-23,             2025-08-31,             2025-09-01, false",
        "2025-07-23,             ,                       2026-01-01, true",
        "2025-07-23,             ,                       2025-07-22, false",
        ",                       2025-08-31,             2020-01-01, true",
        ",                       2025-08-31,             2025-09-01, false",
        "2025-07,                2025-08,                2025-06-30, false",
        "2025-07,                2025-08,                2025-07-01, true",
        "2025-07,                2025-08,                2025-08-31, true",
        "2025,                   2025,                   2025-12-31, true",
        "2025,                   2025,                   2026-01-01, false",
        // a time is of the calendar of its place, whatever the day is elsewhere
        "2026-01-05T09:00+01:00, 2026-02-11T17:00+01:00, 2026-01-05, true",
        "2026-01-05T09:00+01:00, 2026-02-11T17:00+01:00, 2026-02-11, true",
        "2026-01-05T09:00+01:00, 2026-02-11T17:00+01:00, 2026-02-12, false",
        "2026-01-05T00:30+08:00, 2026-02-11T23:59-05:00, 2026-01-04, false",
        "2026-01-05T00:30+08:00, 2026-02-11T23:59-05:00, 2026-02-12, false"
    })
    void isOpen(String opens, String closes, String day, boolean expected) {
        assertThat(open(Map.of(0, List.of(call(opens, closes))), day)).isEqualTo(expected ? "a" : "");
    }

    @Test
    void oneOpenCallOfSeveralIsEnoughAndCountsOnce() {
        var calls = Map.of(
                2, List.of(call("2024", "2024"), call("2025", "2025")),
                1, List.of(call("2025-01", "2025-03"), call("2025-02", "2025-04"), call("2026", null)),
                0, List.of(call("2024", "2024"), call("2026", "2026")));
        assertThat(open(calls, "2025-03-01")).isEqualTo("bc");
        assertThat(open(calls, "2025-05-01")).isEqualTo("c");
        assertThat(open(calls, "2026-05-01")).isEqualTo("ab");
        assertThat(open(calls, "2023-05-01")).isEmpty();
    }

    /** The ids of the records that are open, of which the one that came first stands last. */
    private static String open(Map<Integer, List<Call>> calls, String day) {
        var ids = List.of("a", "b", "c");
        var ordinals = new Ordinals(ids, List.of("FR", "EU", "CN"), List.of("CN", "EU", "FR"));
        var set = new OpenCalls(calls, ordinals).openOn(new PartialDate(day));
        var standing = ordinals.array(ids, new String[ids.size()]);
        var open = new TreeSet<String>();
        Arrays.stream(set.members()).forEach(record -> open.add(standing[record]));
        assertThat(set.cardinality()).isEqualTo(open.size());
        return String.join("", open);
    }

    private static Call call(String opens, String closes) {
        return new Call(moment(opens), moment(closes), null, "source", 1);
    }

    private static Moment moment(String value) {
        return value == null ? null : new Moment(value);
    }
}
