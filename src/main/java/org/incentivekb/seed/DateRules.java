package org.incentivekb.seed;

import java.time.LocalDate;
import java.util.Map;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.seed.file.FileFaults;

/** The order of dates, in a record and against its sources; and that nothing is said of days that have not been yet. */
final class DateRules {

    private final PartialDate today;
    private final Map<String, Source> sources;

    /** @param sources by id, those read so far */
    DateRules(LocalDate today, Map<String, Source> sources) {
        this.today = new PartialDate(today.toString());
        this.sources = sources;
    }

    void check(Source source, FileFaults file) {
        past("publishedOn", source.publishedOn, file);
    }

    void check(Incentive incentive, FileFaults file) {
        period(incentive, file);
        past("announced", incentive.announced, file);
        past("statusAsOf", incentive.statusAsOf, file);
        if (incentive.updated != null) {
            updated(new PartialDate(incentive.updated.toString()), incentive, file);
        }
        if (incentive.statusAsOf == null) {
            return;
        }
        if (incentive.announced != null && !incentive.announced.startsBy(incentive.statusAsOf)) {
            file.add("announced", incentive.announced + " is after statusAsOf " + incentive.statusAsOf);
        }
        var published = incentive.evidence.stream()
                .map(evidence -> sources.get(evidence.source()))
                .filter(source -> source != null && source.publishedOn != null)
                .map(source -> source.publishedOn)
                .toList();
        if (!published.isEmpty() && !published.contains(incentive.statusAsOf)) {
            file.add(
                    "statusAsOf",
                    incentive.statusAsOf + " is not the day that a source of it was published: " + published);
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

    private void updated(PartialDate updated, Incentive incentive, FileFaults file) {
        past("updated", updated, file);
        incentive.evidence.stream()
                .map(evidence -> sources.get(evidence.source()))
                .filter(source -> source != null && source.publishedOn != null && !source.publishedOn.startsBy(updated))
                .findFirst()
                .ifPresent(source -> file.add(
                        "updated",
                        updated + " is before its source " + source.id + " was published on " + source.publishedOn));
    }

    /** Calls and periods may lie ahead, what somebody did may not. */
    private void past(String field, PartialDate date, FileFaults file) {
        if (date != null && !date.startsBy(today)) {
            file.add(field, date + " is after today, " + today);
        }
    }
}
