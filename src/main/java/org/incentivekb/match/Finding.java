package org.incentivekb.match;

import java.util.Collection;
import org.incentivekb.model.vocabulary.Because;
import org.incentivekb.model.vocabulary.Outcome;

/** What is found of a criterion. What is unknown keeps its cause. The logic is Kleene's: unknown stays unknown unless the rest decides. */
public enum Finding {
    PASSED(Outcome.PASSED, null),
    FAILED(Outcome.FAILED, null),
    NOT_GIVEN(Outcome.UNKNOWN, Because.NOT_GIVEN),
    NOT_STATED(Outcome.UNKNOWN, Because.NOT_STATED),
    NOT_DECIDED(Outcome.UNKNOWN, Because.NOT_DECIDED),
    BY_HAND(Outcome.UNKNOWN, Because.BY_HAND);

    private final Outcome outcome;
    private final Because because;

    Finding(Outcome outcome, Because because) {
        this.outcome = outcome;
        this.because = because;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why it is unknown; null where it is not. */
    public Because because() {
        return because;
    }

    boolean isUnknown() {
        return outcome == Outcome.UNKNOWN;
    }

    /** All must hold. What can be asked for comes before what cannot. */
    static Finding all(Collection<Finding> findings) {
        return findings.contains(FAILED) ? FAILED : unknown(findings, PASSED);
    }

    /** Any suffices; there is at least one. */
    static Finding any(Collection<Finding> findings) {
        return findings.contains(PASSED) ? PASSED : unknown(findings, FAILED);
    }

    private static Finding unknown(Collection<Finding> findings, Finding otherwise) {
        return findings.contains(NOT_GIVEN)
                ? NOT_GIVEN
                : findings.stream().filter(Finding::isUnknown).findFirst().orElse(otherwise);
    }
}
