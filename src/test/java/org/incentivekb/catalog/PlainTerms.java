package org.incentivekb.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incentivekb.model.Call;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Moment;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Relation;
import org.incentivekb.model.vocabulary.Status;

/** What the terms of one record say: whom its criteria name, on which days it holds, and when one can apply. */
final class PlainTerms {

    /** By the id of a record: those that repeal or succeed it, and those that it is part of. */
    private final Map<String, List<Incentive>> replacedBy = new HashMap<>();

    private final Map<String, Set<String>> wholes = new HashMap<>();

    /** What has been looked at, by concept and id. */
    private final Map<String, Map<String, Set<String>>> named = new HashMap<>();

    void add(Incentive incentive) {
        incentive.relations.forEach(relation -> note(relation, incentive));
    }

    private void note(Relation relation, Incentive incentive) {
        switch (relation.type()) {
            case REPEALS, SUCCEEDS ->
                replacedBy
                        .computeIfAbsent(relation.id(), first -> new ArrayList<>())
                        .add(incentive);
            case PART_OF ->
                wholes.computeIfAbsent(incentive.id, first -> new HashSet<>()).add(relation.id());
            default -> {}
        }
    }

    /** A code asked for is a concept, one of its codes, none of its codes, or none at all. */
    boolean meets(String asked, Incentive incentive) {
        if (asked.equals("none")) {
            return criteria(incentive).isEmpty();
        }
        if (!asked.contains(":")) {
            return criteria(incentive).stream().anyMatch(criterion -> criterion.of.equals(asked));
        }
        var concept = asked.substring(0, asked.indexOf(':'));
        var code = asked.substring(asked.indexOf(':') + 1);
        var named = named(concept, incentive);
        return code.equals("none") ? named.isEmpty() : named.contains(code);
    }

    /** The codes of a concept that criteria name, those of tiers included. */
    Set<String> named(String concept, Incentive incentive) {
        return named.computeIfAbsent(concept, first -> new HashMap<>())
                .computeIfAbsent(incentive.id, first -> namedIn(concept, incentive));
    }

    private static Set<String> namedIn(String concept, Incentive incentive) {
        var named = new HashSet<String>();
        for (var criterion : criteria(incentive)) {
            if (criterion.of.equals(concept) && criterion.in != null) {
                named.addAll(criterion.in);
            }
        }
        return named;
    }

    private static List<Criterion> criteria(Incentive incentive) {
        return Stream.concat(
                        incentive.criteria.stream(), incentive.figures.stream().flatMap(figure -> figure.when.stream()))
                .toList();
    }

    boolean holdsOn(LocalDate day, Incentive incentive) {
        var from = incentive.period == null ? null : incentive.period.from();
        var beginning = from == null ? incentive.announced : from;
        return (beginning == null || !day.isBefore(firstDay(beginning))) && !isOver(day, incentive);
    }

    /** Whether it is a plan and known by then, and nothing has come of it nor its time gone by. */
    boolean isPlannedOn(LocalDate day, Incentive incentive) {
        return incentive.status == Status.PLANNED
                && (incentive.announced == null || !day.isBefore(firstDay(incentive.announced)))
                && !hasEnded(day, incentive);
    }

    /** Whether it is planned only, over or replaced. */
    boolean isOver(LocalDate day, Incentive incentive) {
        return incentive.status == Status.PLANNED || hasEnded(day, incentive);
    }

    private boolean hasEnded(LocalDate day, Incentive incentive) {
        var to = incentive.period == null ? null : incentive.period.to();
        boolean hasEnded =
                incentive.status == Status.ENDED && to == null && !day.isBefore(firstDay(incentive.statusAsOf));
        return to != null && day.isAfter(lastDay(to)) || hasEnded || isReplaced(day, incentive);
    }

    /** Whether something newer that is more than a plan has ended it by then, or what it is a part of. */
    private boolean isReplaced(LocalDate day, Incentive incentive) {
        return withItsWholes(incentive.id).stream()
                .flatMap(id -> replacedBy.getOrDefault(id, List.of()).stream())
                .anyMatch(newer -> newer.status != Status.PLANNED && !day.isBefore(beginning(newer)));
    }

    private static LocalDate beginning(Incentive incentive) {
        if (incentive.period != null && incentive.period.from() != null) {
            return firstDay(incentive.period.from());
        }
        return firstDay(incentive.announced == null ? incentive.statusAsOf : incentive.announced);
    }

    private Set<String> withItsWholes(String id) {
        var all = new LinkedHashSet<>(List.of(id));
        for (var reached = Set.of(id); !reached.isEmpty(); ) {
            var further = new HashSet<String>();
            reached.forEach(part -> further.addAll(wholes.getOrDefault(part, Set.of())));
            further.removeAll(all);
            all.addAll(further);
            reached = further;
        }
        return all;
    }

    static boolean isOpen(Call call, LocalDate day) {
        return (call.opens() == null || !day.isBefore(firstDay(date(call.opens()))))
                && (call.closes() == null || !day.isAfter(lastDay(date(call.closes()))));
    }

    private static PartialDate date(Moment moment) {
        return new PartialDate(moment.value().split("T")[0]);
    }

    static LocalDate firstDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 1, 1);
            case 7 -> YearMonth.parse(date.value()).atDay(1);
            default -> LocalDate.parse(date.value());
        };
    }

    static LocalDate lastDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 12, 31);
            case 7 -> YearMonth.parse(date.value()).atEndOfMonth();
            default -> LocalDate.parse(date.value());
        };
    }
}
