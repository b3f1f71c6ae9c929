package org.incentivekb.match;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.incentivekb.model.vocabulary.Per;

/**
 * A sum of money that is known within bounds.
 *
 * @param from what the source assures
 * @param to the highest that it can come to; null where nothing bounds it
 * @param currency ISO 4217 code
 * @param per what it is for; empty where the source does not say
 */
public record Sum(BigDecimal from, BigDecimal to, String currency, List<Per> per) {

    /** What a company gets as one, however often; all else is counted. */
    private static final Set<Per> OF_ONE = EnumSet.of(Per.RECIPIENT, Per.COMPANY, Per.ONCE, Per.YEAR);

    private static final Set<Per> RECIPIENTS = EnumSet.of(Per.RECIPIENT, Per.COMPANY);

    public Sum {
        from = plain(from);
        to = to == null ? null : plain(to);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it is for the same as what a limit is for; where either does not say what for, nothing speaks against it. */
    boolean isWithin(List<Per> limit) {
        return per.isEmpty() || limit.isEmpty() || without(per, OF_ONE).equals(without(limit, OF_ONE));
    }

    /** What it is added up by with others: who gets it is the same. */
    Set<Per> counted() {
        return without(per, RECIPIENTS);
    }

    private static Set<Per> without(List<Per> per, Set<Per> dropped) {
        var rest = EnumSet.noneOf(Per.class);
        rest.addAll(per);
        rest.removeAll(dropped);
        return rest;
    }

    /** The same for a number of what it is for one of, a range without an end where that is null. */
    Sum times(BigDecimal least, BigDecimal most, Per one) {
        return new Sum(
                from.multiply(least),
                to == null || most == null ? null : to.multiply(most),
                currency,
                per.stream().filter(each -> each != one).toList());
    }

    Sum plus(Sum other) {
        return new Sum(
                from.add(other.from),
                to == null || other.to == null ? null : to.add(other.to),
                currency,
                per(other.per));
    }

    /** At least so much. */
    Sum raised(BigDecimal least, BigDecimal most) {
        return new Sum(from.max(least), to == null || most == null ? null : to.max(most), currency, per);
    }

    /** At most so much; it is then for what the limit is for, where that was not said. */
    Sum limited(BigDecimal least, BigDecimal most, List<Per> limit) {
        return new Sum(from.min(least), to == null ? most : most == null ? to : to.min(most), currency, per(limit));
    }

    private List<Per> per(List<Per> other) {
        return per.isEmpty() ? other : per;
    }

    /** The largest first, in one currency before all others. */
    public static Comparator<Sum> largest(String currency) {
        return Comparator.comparing((Sum sum) -> !sum.currency.equals(currency))
                .thenComparing(Sum::currency)
                .thenComparing(Sum::to, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(Sum::from, Comparator.reverseOrder());
    }
}
