package org.incentivekb.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.incentivekb.catalog.term.OfferTerm;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.match.Worth.Obstacle;
import org.incentivekb.match.Worth.Operation;
import org.incentivekb.match.Worth.Step;
import org.incentivekb.model.vocabulary.Measure;

/** Computes the {@link Worth} of a record: each award, then what bounds several of them together, and last what bounds them all. */
final class Valuation {

    private final List<OfferTerm> terms;
    private final Profile profile;
    private final Function<List<Requirement>, Finding> judge;
    private final List<Step> steps = new ArrayList<>();

    private Valuation(List<OfferTerm> terms, Profile profile, Function<List<Requirement>, Finding> judge) {
        this.terms = terms;
        this.profile = profile;
        this.judge = judge;
    }

    static Worth of(List<OfferTerm> terms, Profile profile, Function<List<Requirement>, Finding> judge) {
        return new Valuation(terms, profile, judge).worth();
    }

    private Worth worth() {
        var awards = labels().stream()
                .map(label -> new AwardValuation(label, terms, profile, judge).award())
                .toList();
        awards.forEach(award -> steps.addAll(award.steps()));
        var sum = alike(awards).stream()
                .map(this::together)
                .min(Sum.largest(profile.currency()))
                .orElse(null);
        return new Worth(sum, List.copyOf(steps), awards);
    }

    /** A share or sum without a label belongs to an award without one. */
    private Set<String> labels() {
        var labels = new LinkedHashSet<String>();
        terms.stream()
                .filter(term -> term.of().isOffer())
                .forEach(term ->
                        labels.addAll(term.awards().isEmpty() ? Collections.singleton((String) null) : term.awards()));
        return labels;
    }

    /** Awards are added where they are in one currency and for the same. */
    private static List<List<Worth.OfAward>> alike(List<Worth.OfAward> awards) {
        var groups = new LinkedHashMap<Object, List<Worth.OfAward>>();
        awards.stream().filter(award -> award.sum() != null).forEach(award -> groups.computeIfAbsent(
                        List.of(award.sum().currency(), award.sum().counted()), key -> new ArrayList<>())
                .add(award));
        return List.copyOf(groups.values());
    }

    private Sum together(List<Worth.OfAward> awards) {
        var parts = new LinkedHashMap<Set<String>, Sum>();
        awards.forEach(award -> parts.put(Collections.singleton(award.award()), award.sum()));
        for (var limit : limits(term -> term.awards().size() > 1)) {
            var bounded =
                    parts.keySet().stream().filter(limit.awards()::containsAll).toList();
            var labels = new HashSet<String>();
            bounded.forEach(labels::addAll);
            bounded.stream()
                    .map(parts::remove)
                    .reduce(Sum::plus)
                    .ifPresent(sum -> parts.put(labels, limited(sum, limit, Operation.LIMIT)));
        }
        var sum = parts.values().stream().reduce(Sum::plus).orElseThrow();
        for (var limit : limits(term -> term.awards().isEmpty())) {
            sum = limited(sum, limit, Operation.CEILING);
        }
        return sum;
    }

    private List<OfferTerm> limits(Predicate<OfferTerm> wanted) {
        return terms.stream()
                .filter(term -> term.of() == Measure.AWARD_LIMIT && term.unit().isCurrency())
                .filter(wanted)
                .filter(limit -> finding(limit) != Finding.FAILED)
                .toList();
    }

    private Finding finding(OfferTerm term) {
        return judge.apply(term.when());
    }

    private Sum limited(Sum sum, OfferTerm limit, Operation operation) {
        var obstacle = !limit.unit().code().equals(sum.currency())
                ? Obstacle.OTHER_CURRENCY
                : sum.isWithin(limit.per()) ? null : Obstacle.OTHER_PER;
        var limited = obstacle == null
                ? sum.limited(limit.value(), finding(limit).isUnknown() ? null : limit.value(), limit.per())
                : null;
        steps.add(new Step(limit.figure(), operation, obstacle, List.of(), limited));
        return limited == null ? sum : limited;
    }
}
