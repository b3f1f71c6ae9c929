package org.incentivekb.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.incentivekb.catalog.term.OfferTerm;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.match.Worth.Obstacle;
import org.incentivekb.match.Worth.Operation;
import org.incentivekb.match.Worth.Step;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Measure;

/** Computes what one award comes to: each tier that is not refused, from its share or sum to its limit; of these the best counts. */
final class AwardValuation {

    private final String label;
    private final List<OfferTerm> terms;
    private final Profile profile;
    private final Function<List<Requirement>, Finding> judge;
    private final Base base;
    private List<Step> steps = new ArrayList<>();

    AwardValuation(String label, List<OfferTerm> terms, Profile profile, Function<List<Requirement>, Finding> judge) {
        this.label = label;
        this.terms = terms.stream().filter(term -> isOf(label, term)).toList();
        this.profile = profile;
        base = new Base(profile);
        this.judge = judge;
    }

    /** What bounds several awards at once bounds none alone. */
    private static boolean isOf(String label, OfferTerm term) {
        if (label == null) {
            return term.awards().isEmpty() && term.of() != Measure.AWARD_LIMIT;
        }
        return term.awards().contains(label)
                && (term.of() != Measure.AWARD_LIMIT || term.awards().size() == 1);
    }

    Worth.OfAward award() {
        var offers = those(Measure.AWARD, Measure.AWARD_SHARE);
        var finding = Finding.any(offers.stream().map(this::finding).toList());
        Sum best = null;
        var tried = new LinkedHashMap<List<Step>, Sum>();
        for (var offer : offers) {
            if (finding(offer) != Finding.FAILED && !isEndOfRange(offer, offers)) {
                steps = new ArrayList<>();
                var tier = tier(offer, offers);
                tried.put(steps, tier);
                best = tier == null ? best : best == null ? tier : better(best, tier);
            }
        }
        steps = decisive(tried, best);
        those(Measure.AWARD_DURATION).forEach(term -> refuse(term, Operation.DURATION, Obstacle.NO_SUM));
        return new Worth.OfAward(label, finding, best, List.copyOf(steps));
    }

    /** The steps of the first tier that comes to as much as the best, or where no tier comes to anything, of all that were tried. */
    private static List<Step> decisive(Map<List<Step>, Sum> tried, Sum best) {
        var decisive = new ArrayList<Step>();
        for (var each : tried.entrySet()) {
            var sum = each.getValue();
            if (best == null || sum != null && isAsMuch(sum, best)) {
                decisive.addAll(each.getKey());
                if (best != null) {
                    break;
                }
            }
        }
        return decisive;
    }

    private static boolean isAsMuch(Sum sum, Sum best) {
        return sum.to() == null
                ? best.to() == null
                : best.to() != null && sum.to().compareTo(best.to()) == 0;
    }

    private List<OfferTerm> those(Measure... measures) {
        return terms.stream()
                .filter(term -> List.of(measures).contains(term.of()))
                .toList();
    }

    private Finding finding(OfferTerm term) {
        return judge.apply(term.when());
    }

    /** Two of which one is the least and one the greatest, under the same conditions, are one range: it is computed for the greatest. */
    private static OfferTerm otherEnd(OfferTerm offer, Bound end, List<OfferTerm> offers) {
        return offers.stream()
                .filter(other -> other.bound() == end
                        && other.of() == offer.of()
                        && other.unit() == offer.unit()
                        && other.when().equals(offer.when()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isEndOfRange(OfferTerm offer, List<OfferTerm> offers) {
        return offer.bound() == Bound.AT_LEAST && otherEnd(offer, Bound.AT_MOST, offers) != null;
    }

    private static Sum better(Sum a, Sum b) {
        if (!a.currency().equals(b.currency()) || !a.counted().equals(b.counted())) {
            return Sum.largest(a.currency()).compare(a, b) <= 0 ? a : b;
        }
        return a.raised(b.from(), b.to());
    }

    private Sum tier(OfferTerm offer, List<OfferTerm> offers) {
        var least = offer.bound() == Bound.AT_MOST ? otherEnd(offer, Bound.AT_LEAST, offers) : offer;
        var sum = offer.of() == Measure.AWARD ? sum(offer, least) : share(offer, least);
        if (sum == null) {
            limits(offer).forEach(limit -> refuse(limit, Operation.LIMIT, Obstacle.NO_SUM));
            return null;
        }
        sum = multiplied(sum, offer);
        for (var floor : those(Measure.AWARD_FLOOR)) {
            sum = raised(sum, floor, offer);
        }
        for (var limit : limits(offer)) {
            sum = limited(sum, limit, offer);
        }
        // What may not be met assures nothing.
        return finding(offer).isUnknown() ? new Sum(BigDecimal.ZERO, sum.to(), sum.currency(), sum.per()) : sum;
    }

    private Sum sum(OfferTerm offer, OfferTerm least) {
        if (!offer.unit().isCurrency()) {
            return refuse(offer, Operation.SUM, Obstacle.NO_MONEY);
        }
        return apply(
                offer,
                Operation.SUM,
                List.of(),
                new Sum(
                        least == null ? BigDecimal.ZERO : least.value(),
                        offer.bound() == Bound.AT_LEAST ? null : offer.value(),
                        offer.unit().code(),
                        offer.per()));
    }

    private Sum share(OfferTerm offer, OfferTerm least) {
        if (offer.base().isEmpty()) {
            return refuse(offer, Operation.SHARE, Obstacle.NO_BASE);
        }
        var isForeign = terms.stream()
                .map(OfferTerm::unit)
                .anyMatch(unit -> unit.isCurrency() && !unit.code().equals(profile.currency()));
        if (isForeign) {
            return refuse(offer, Operation.SHARE, Obstacle.OTHER_CURRENCY);
        }
        var base = this.base.of(offer.base());
        if (base == null) {
            steps.add(new Step(offer.figure(), Operation.SHARE, Obstacle.NOT_GIVEN, offer.base(), null));
            return null;
        }
        for (var limit : those(Measure.BASE_LIMIT)) {
            base = baseLimited(base, limit);
        }
        return apply(
                offer,
                Operation.SHARE,
                offer.base(),
                new Sum(
                        least == null ? BigDecimal.ZERO : Base.percent(least, base.from()),
                        offer.bound() == Bound.AT_LEAST || base.to() == null ? null : Base.percent(offer, base.to()),
                        profile.currency(),
                        offer.per()));
    }

    private Profile.Range baseLimited(Profile.Range whole, OfferTerm limit) {
        var limited = base.limited(whole, limit);
        steps.add(new Step(
                limit.figure(),
                Operation.BASE_LIMIT,
                limited == null ? Obstacle.NOT_GIVEN : null,
                Base.conceptsOf(limit),
                limited == null ? null : new Sum(limited.from(), limited.to(), profile.currency(), List.of())));
        // What nobody knows may cut it to nothing.
        return limited == null ? new Profile.Range(BigDecimal.ZERO, whole.to()) : limited;
    }

    private Sum multiplied(Sum sum, OfferTerm offer) {
        var product = sum;
        for (var per : offer.per()) {
            if (Base.NUMBERS.containsKey(per)
                    && profile.answers().get(Base.NUMBERS.get(per)) instanceof Profile.Range number) {
                product = apply(
                        offer,
                        Operation.MULTIPLIED,
                        List.of(Base.NUMBERS.get(per)),
                        product.times(number.from() == null ? BigDecimal.ZERO : number.from(), number.to(), per));
            }
        }
        return product;
    }

    private Sum raised(Sum sum, OfferTerm floor, OfferTerm offer) {
        var finding = finding(floor);
        if (finding == Finding.FAILED) {
            return sum;
        }
        var least = base.money(floor, offer);
        var obstacle = obstacle(sum, floor, least);
        if (obstacle != null) {
            refuse(floor, Operation.FLOOR, obstacle);
            return sum;
        }
        return apply(
                floor,
                Operation.FLOOR,
                floor.base(),
                sum.raised(finding.isUnknown() ? BigDecimal.ZERO : least.from(), least.to()));
    }

    /** The limits of an award that are not refused; those of other tiers bound only these. */
    private List<OfferTerm> limits(OfferTerm offer) {
        return those(Measure.AWARD_LIMIT).stream()
                .filter(limit ->
                        limit.when().isEmpty() || limit.when().equals(offer.when()) || finding(limit) != Finding.FAILED)
                .toList();
    }

    private Sum limited(Sum sum, OfferTerm limit, OfferTerm offer) {
        var most = base.money(limit, offer);
        var obstacle = obstacle(sum, limit, most);
        if (obstacle != null) {
            refuse(limit, Operation.LIMIT, obstacle);
            return sum;
        }
        boolean isSure = limit.when().isEmpty()
                || limit.when().equals(offer.when())
                || !finding(limit).isUnknown();
        return apply(
                limit, Operation.LIMIT, limit.base(), sum.limited(most.from(), isSure ? most.to() : null, limit.per()));
    }

    private static Obstacle obstacle(Sum sum, OfferTerm bound, Profile.Range money) {
        if (bound.unit().isCurrency() && !bound.unit().code().equals(sum.currency())) {
            return Obstacle.OTHER_CURRENCY;
        }
        if (!sum.isWithin(bound.per())) {
            return Obstacle.OTHER_PER;
        }
        return money == null ? Obstacle.NOT_GIVEN : null;
    }

    private Sum apply(OfferTerm term, Operation operation, List<String> concepts, Sum sum) {
        steps.add(new Step(term.figure(), operation, null, concepts, sum));
        return sum;
    }

    private Sum refuse(OfferTerm term, Operation operation, Obstacle obstacle) {
        steps.add(new Step(term.figure(), operation, obstacle, term.base(), null));
        return null;
    }
}
