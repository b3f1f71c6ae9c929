package org.incentivekb.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Status;

/**
 * On which days each record holds. A planned one holds on none, whatever its last day as a plan is; any other from the first day of its period, else of its announcement, to the
 * last of its period, where the source states them, but from the day on no more on which what is over ended, or a newer record repealed or succeeded it or its whole.
 */
final class Validity {

    /** Before and after all days that can be asked for. */
    private static final String FIRST = "0000-01-01";

    private static final String NEVER = "9999-12-31";

    /** After that: no day on which anything can begin to hold. */
    private static final String NOT_YET = "9999-99-99";

    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    /** By the id of a record: from which day on it is replaced. */
    private final Map<String, String> replaced = new HashMap<>();

    /** By the id of a whole: its parts. */
    private final Map<String, Set<String>> parts = new HashMap<>();

    void add(Incentive incentive) {
        boolean isPlanned = incentive.status == Status.PLANNED;
        from.add(isPlanned ? NOT_YET : firstDay(incentive));
        to.add(lastDay(incentive));
        known.add(isPlanned ? announcedOn(incentive) : firstDay(incentive));
        for (var relation : incentive.relations) {
            boolean replaces = relation.type() == RelationType.REPEALS || relation.type() == RelationType.SUCCEEDS;
            if (replaces && !isPlanned) {
                replaced.merge(relation.id(), start(incentive), (a, b) -> a.compareTo(b) < 0 ? a : b);
            } else if (relation.type() == RelationType.PART_OF) {
                parts.computeIfAbsent(relation.id(), whole -> new HashSet<>()).add(incentive.id);
            }
        }
    }

    /** What was not announced yet did not hold, though nobody says from when it does. */
    private static String firstDay(Incentive incentive) {
        var period = incentive.period;
        if (period != null && period.from() != null) {
            return day(period.from());
        }
        return announcedOn(incentive);
    }

    private static String announcedOn(Incentive incentive) {
        return incentive.announced == null ? FIRST : day(incentive.announced);
    }

    private static String lastDay(Incentive incentive) {
        var period = incentive.period;
        var last = period == null || period.to() == null
                ? null
                : period.to().last().value();
        if (last != null) {
            return last;
        }
        // What was over on the day of the source had ended before it.
        return incentive.status == Status.ENDED ? before(day(incentive.statusAsOf)) : NEVER;
    }

    /** From when a newer record counts. */
    private static String start(Incentive incentive) {
        var period = incentive.period;
        return day(
                period != null && period.from() != null
                        ? period.from()
                        : incentive.announced != null ? incentive.announced : incentive.statusAsOf);
    }

    /** Settles what newer records end, once all are known. */
    void settle(List<String> ids) {
        if (replaced.isEmpty()) {
            return;
        }
        var ends = new HashMap<String, String>();
        replaced.forEach((id, day) -> end(id, before(day), ends));
        for (int record = 0; record < to.size(); record++) {
            var end = ends.get(ids.get(record));
            if (end != null && end.compareTo(to.get(record)) < 0) {
                to.set(record, end);
            }
        }
    }

    private void end(String id, String day, Map<String, String> ends) {
        var known = ends.get(id);
        if (known == null || day.compareTo(known) < 0) {
            ends.put(id, day);
            parts.getOrDefault(id, Set.of()).forEach(part -> end(part, day, ends));
        }
    }

    /** The first day of each record, as ISO 8601 writes it; days in between compare as texts. */
    List<String> from() {
        return from;
    }

    List<String> to() {
        return to;
    }

    /** The same, but of a plan the day on which it was announced. */
    List<String> known() {
        return known;
    }

    /** The first day of a partial date. */
    private static String day(PartialDate date) {
        return date.first().value();
    }

    private static String before(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }
}
