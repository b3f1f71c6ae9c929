package org.incentivekb.match;

import org.incentivekb.catalog.term.TermIndex;
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

    /** @param day as {@link TermIndex#day} has it */
    static Standing of(int record, TermIndex terms, int day) {
        if (terms.to(record) < day) {
            return OVER;
        }
        var status = terms.status(record);
        if (terms.from(record) > day) {
            return terms.hasStart(record) && status != Status.PLANNED ? NOT_BEGUN : NOT_ANNOUNCED;
        }
        if (status == Status.PLANNED) {
            return PLANNED;
        }
        if (status == Status.IN_PROGRESS) {
            return IN_PROGRESS;
        }
        if (!terms.hasCalls(record)) {
            return AVAILABLE;
        }
        if (terms.isOpen(record, day)) {
            return CALL_OPEN;
        }
        return terms.isAhead(record, day) ? CALL_AHEAD : CALL_CLOSED;
    }
}
