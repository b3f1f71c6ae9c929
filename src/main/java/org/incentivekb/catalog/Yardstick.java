package org.incentivekb.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.incentivekb.model.Amount;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;

/**
 * What an amount is measured by. Two amounts compare only by the same: one currency, one {@code per} in whatever order, one meaning. A pool is
 * never what one recipient gets; an award and the limit of an award both are, and compare as they do within a record, by value, whatever
 * the bound says.
 *
 * @param per empty where it is not stated, as of a pool, which is not for anything but the whole
 */
public record Yardstick(String currency, boolean isPool, Set<Per> per) {

    static Yardstick of(Amount amount) {
        var per = EnumSet.noneOf(Per.class);
        if (amount.per() != null) {
            per.addAll(amount.per());
        }
        return new Yardstick(amount.currency(), amount.of() == Measure.FUND_SIZE, per);
    }

    /** Where nobody states what an award is counted for, two may be counted for different things: they do not compare. */
    public boolean isStated() {
        return isPool || !per.isEmpty();
    }
}
