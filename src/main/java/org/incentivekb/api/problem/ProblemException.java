package org.incentivekb.api.problem;

import java.util.List;

/** A request that cannot be answered as it stands; {@link ProblemMapper} turns it into {@link Problem} details. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ParameterFault> faults;
    private final boolean notFound;

    private ProblemException(List<ParameterFault> faults, boolean notFound) {
        super(null, null, false, false);
        this.faults = faults;
        this.notFound = notFound;
    }

    public static ProblemException invalid(List<ParameterFault> faults) {
        return new ProblemException(faults, false);
    }

    public static ProblemException notFound(ParameterFault fault) {
        return new ProblemException(List.of(fault), true);
    }

    public Problem problem(String instance) {
        return notFound ? Problem.notFound(faults.get(0), instance) : Problem.invalid(faults, instance);
    }
}
