package org.incentivekb.match;

import org.incentivekb.catalog.term.Eligibility;
import org.incentivekb.catalog.term.TermIndex;
import org.incentivekb.model.Call;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Status;

/** Whether a record is to be had on a day, and if not, why. */
public enum Standing {
    AVAILABLE(Finding.PASSED),
    CALL_OPEN(Finding.PASSED),
    OVER(Finding.FAILED),
    NOT_ANNOUNCED(Finding.FAILED),
    PLANNED(Finding.NOT_DECIDED),
    IN_PROGRESS(Finding.NOT_DECIDED),
    NOT_BEGUN(Finding.NOT_DECIDED),
    CALL_AHEAD(Finding.NOT_DECIDED),
    CALL_CLOSED(Finding.NOT_DECIDED);

    private final Finding finding;

    Standing(Finding finding) {
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }

    static Standing of(int record, Eligibility eligibility, TermIndex terms, int day, PartialDate on) {
        if (terms.to(record) < day) {
            return OVER;
        }
        boolean isPlanned = eligibility.status() == Status.PLANNED;
        if (terms.from(record) > day) {
            return eligibility.hasStart() && !isPlanned ? NOT_BEGUN : NOT_ANNOUNCED;
        }
        if (isPlanned) {
            return PLANNED;
        }
        if (eligibility.status() == Status.IN_PROGRESS) {
            return IN_PROGRESS;
        }
        var calls = terms.calls(record);
        if (calls.isEmpty()) {
            return AVAILABLE;
        }
        if (calls.stream().anyMatch(call -> call.isOpenOn(on))) {
            return CALL_OPEN;
        }
        return calls.stream().anyMatch(call -> isAhead(call, on)) ? CALL_AHEAD : CALL_CLOSED;
    }

    private static boolean isAhead(Call call, PartialDate day) {
        return call.opens() != null && !call.opens().date().startsBy(day);
    }
}
