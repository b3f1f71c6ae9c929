package org.incentivekb.api.problem;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A request that cannot be answered as it stands; {@link ProblemMapper} turns it into {@link Problem} details. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Function<String, Problem> at;

    private ProblemException(Function<String, Problem> at) {
        super(null, null, false, false);
        this.at = at;
    }

    public static ProblemException invalid(List<ParameterFault> faults) {
        return new ProblemException(instance -> Problem.invalid(faults, instance));
    }

    private static ProblemException notFound(ParameterFault fault) {
        return new ProblemException(instance -> Problem.notFound(fault, instance));
    }

    /**
     * Of an id, or a name, in a path.
     *
     * @param known those that there are, and {@code listedAt} where
     */
    public static ProblemException notFound(
            String parameter, String id, String reason, Collection<String> known, String listedAt) {
        return notFound(ParameterFault.unknown(parameter, id, reason, ParameterFault.unlabelled(known), listedAt));
    }

    /** @param successor the id of the record that took its place; null where there is none */
    public static ProblemException withdrawn(String id, Instant at, String successor) {
        return new ProblemException(instance -> Problem.withdrawn(id, at, successor, instance));
    }

    /** As many files are being made as may be at once. */
    public static ProblemException tooManyFiles() {
        return new ProblemException(Problem::tooManyFiles);
    }

    public Problem problem(String instance) {
        return at.apply(instance);
    }
}
