package org.incentivekb.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.incentivekb.catalog.term.OfferTerm;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/** What shares are computed from: the numbers that a profile gives, within what the source counts of them. */
record Base(Profile profile) {

    static final String RENTED_AREA = "rented_area";

    /** What costs are counted for: a year. */
    /** What a sum for one is multiplied by. */
    static final Map<Per, String> NUMBERS =
            Map.of(Per.SQUARE_METRE, RENTED_AREA, Per.PERSON, "employees", Per.PROJECT, "projects");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    static BigDecimal percent(OfferTerm term, BigDecimal of) {
        return of.multiply(term.value()).multiply(PERCENT);
    }

    /** The sum of what the profile says of some concepts; of what it does not say, anything. Null where it says nothing. */
    Profile.Range of(List<String> concepts) {
        BigDecimal from = null;
        BigDecimal to = BigDecimal.ZERO;
        for (var concept : concepts) {
            if (profile.answers().get(concept) instanceof Profile.Range given) {
                var least = given.from() == null ? BigDecimal.ZERO : given.from();
                from = from == null ? least : from.add(least);
                to = to == null || given.to() == null ? null : to.add(given.to());
            } else {
                to = null;
            }
        }
        return from == null ? null : new Profile.Range(from, to);
    }

    /** What a floor or limit is in money; null where it is a share of what the profile does not say, or counts something else. */
    Profile.Range money(OfferTerm bound, OfferTerm offer) {
        if (bound.unit().isCurrency()) {
            return new Profile.Range(bound.value(), bound.value());
        }
        return bound.unit() == Unit.PERCENT ? share(bound, bound.base().isEmpty() ? offer.base() : bound.base()) : null;
    }

    private Profile.Range share(OfferTerm term, List<String> concepts) {
        var whole = of(concepts);
        return whole == null
                ? null
                : new Profile.Range(percent(term, whole.from()), whole.to() == null ? null : percent(term, whole.to()));
    }

    /** A base within its limit; null where it takes more to know than the profile says. */
    Profile.Range limited(Profile.Range base, OfferTerm limit) {
        return switch (limit.unit()) {
            case SQUARE_METRE -> {
                var area = of(List.of(RENTED_AREA));
                yield area == null ? null : cut(base, limit.value(), area);
            }
            case MONTH -> cut(base, limit.value(), new Profile.Range(MONTHS, MONTHS));
            default -> {
                var most = limit.unit().isCurrency()
                        ? new Profile.Range(limit.value(), limit.value())
                        : share(limit, limit.base());
                yield most == null
                        ? null
                        : new Profile.Range(base.from().min(most.from()), least(base.to(), most.to()));
            }
        };
    }

    /** The lesser of two, of which null is without an end. */
    private static BigDecimal least(BigDecimal a, BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }

    /** What it takes to limit a base, besides itself. */
    static List<String> conceptsOf(OfferTerm limit) {
        return limit.unit() == Unit.SQUARE_METRE ? List.of(RENTED_AREA) : limit.base();
    }

    /** What a term is computed from, where that is given. */
    static Stream<String> asked(OfferTerm term) {
        return Stream.of(
                        term.base().stream(),
                        conceptsOf(term).stream(),
                        term.per().stream().map(NUMBERS::get).filter(Objects::nonNull))
                .flatMap(concepts -> concepts);
    }

    /** In proportion: so much as the limit has of the whole. */
    private static Profile.Range cut(Profile.Range base, BigDecimal limit, Profile.Range whole) {
        return new Profile.Range(
                whole.to() == null ? BigDecimal.ZERO : base.from().multiply(part(limit, whole.to())),
                base.to() == null ? null : base.to().multiply(part(limit, whole.from())));
    }

    private static BigDecimal part(BigDecimal limit, BigDecimal whole) {
        return whole.compareTo(limit) <= 0 ? BigDecimal.ONE : limit.divide(whole, MathContext.DECIMAL64);
    }
}
