package org.incentivekb.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.incentivekb.model.Amount;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;

/**
 * What an amount is measured by. Two amounts compare only by the same: one currency, one {@code per} in whatever order, one meaning. A pool is
 * never what one recipient gets, and what is invested or lent is not given; an award and the limit of an award both mean what one gets, and compare as they do
 * within a record, by value, whatever the bound says.
 *
 * @param per empty where it is not stated, as of a pool, which is not for anything but the whole
 */
public record Yardstick(String currency, Meaning meaning, Set<Per> per) {

    /** What becomes of the money. */
    public enum Meaning {
        /** One recipient gets it. */
        AWARD,
        /** All recipients share it. */
        POOL,
        /** A share of the company is bought with it. */
        EQUITY,
        /** It is paid back, or answered for. */
        LOAN;

        static Meaning of(Amount amount, Form form) {
            if (amount.of() == Measure.FUND_SIZE) {
                return POOL;
            }
            return form == Form.EQUITY ? EQUITY : form == Form.LOAN || form == Form.GUARANTEE ? LOAN : AWARD;
        }
    }

    /** @param form how it reaches its recipient; null where the source does not say */
    static Yardstick of(Amount amount, Form form) {
        var per = EnumSet.noneOf(Per.class);
        if (amount.per() != null) {
            per.addAll(amount.per());
        }
        return new Yardstick(amount.currency(), Meaning.of(amount, form), per);
    }

    /** Where nobody states what an award is counted for, two may be counted for different things: they do not compare. */
    public boolean isStated() {
        return meaning == Meaning.POOL || !per.isEmpty();
    }
}
