package org.incentivekb.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.seed.file.FileFaults;

/** The order of dates, in a record and against its sources; and that nothing is said of days that have not been yet. */
final class DateRules {

    private final PartialDate today;

    /** When each source was published, but for a date that is a fault itself. */
    private final Map<String, PartialDate> published = new HashMap<>();

    DateRules(LocalDate today) {
        this.today = new PartialDate(today.toString());
    }

    void check(Source source, FileFaults file) {
        past("publishedOn", source.publishedOn, file);
        if (source.retrievedOn != null) {
            var retrieved = new PartialDate(source.retrievedOn.toString());
            past("retrievedOn", retrieved, file);
            if (source.publishedOn != null && isPast(source.publishedOn) && !source.publishedOn.startsBy(retrieved)) {
                file.add("retrievedOn", retrieved + " is before it was published on " + source.publishedOn);
            }
        }
        if (source.publishedOn != null && isPast(source.publishedOn)) {
            published.put(source.id, source.publishedOn);
        }
    }

    void check(Incentive incentive, FileFaults file) {
        period(incentive, file);
        calls(incentive, file);
        past("announced", incentive.announced, file);
        past("statusAsOf", incentive.statusAsOf, file);
        for (int i = 0; i < incentive.figures.size(); i++) {
            if (incentive.figures.get(i).nature == Nature.RESULT) {
                past("figures[" + (i + 1) + "].asOf", incentive.figures.get(i).asOf, file);
            }
        }
        if (incentive.updated != null) {
            updated(new PartialDate(incentive.updated.toString()), incentive, file);
        }
        if (incentive.statusAsOf == null) {
            return;
        }
        if (incentive.announced != null && !incentive.announced.startsBy(incentive.statusAsOf)) {
            file.add("announced", incentive.announced + " is after statusAsOf " + incentive.statusAsOf);
        }
        var days = incentive.evidence.stream()
                .map(evidence -> published.get(evidence.source()))
                .filter(Objects::nonNull)
                .toList();
        if (!days.isEmpty() && !days.contains(incentive.statusAsOf)) {
            file.add(
                    "statusAsOf",
                    incentive.statusAsOf + " is not the day that a source of it was published: "
                            + days.stream().map(PartialDate::value).collect(Collectors.joining(", ")));
        }
    }

    private void period(Incentive incentive, FileFaults file) {
        var period = incentive.period;
        if (period == null) {
            return;
        }
        if (period.from() == null && period.to() == null) {
            file.add("period", "needs from or to");
        } else if (period.from() != null
                && period.to() != null
                && !period.from().startsBy(period.to())) {
            file.add("period", "begins on " + period.from() + ", after it ends on " + period.to());
        }
        if (incentive.status == Status.IN_FORCE
                && period.to() != null
                && !period.to().reaches(today)) {
            file.warn("status", "is in_force, but the period is over since " + period.to());
        }
    }

    private static void calls(Incentive incentive, FileFaults file) {
        for (int i = 0; i < incentive.calls.size(); i++) {
            var call = incentive.calls.get(i);
            var field = "calls[" + (i + 1) + "]";
            if (call.opens() == null && call.closes() == null) {
                file.add(field, "needs opens or closes");
            } else if (call.opens() != null
                    && call.closes() != null
                    && !call.opens().isBy(call.closes())) {
                file.add(field, "closes on " + call.closes() + ", before it opens on " + call.opens());
            }
        }
    }

    private void updated(PartialDate updated, Incentive incentive, FileFaults file) {
        past("updated", updated, file);
        incentive.evidence.stream()
                .map(evidence -> evidence.source())
                .filter(source ->
                        published.containsKey(source) && !published.get(source).startsBy(updated))
                .findFirst()
                .ifPresent(source -> file.add(
                        "updated",
                        updated + " is before its source " + source + " was published on " + published.get(source)));
    }

    /** Calls and periods may lie ahead, what somebody did may not. */
    private void past(String field, PartialDate date, FileFaults file) {
        if (!isPast(date)) {
            file.add(field, date + " is after today, " + today);
        }
    }

    private boolean isPast(PartialDate date) {
        return date == null || date.startsBy(today);
    }
}
