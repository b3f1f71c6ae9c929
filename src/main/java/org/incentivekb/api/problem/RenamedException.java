package org.incentivekb.api.problem;

/** A record was asked for by an id that it had before; {@link ProblemMapper} redirects to the one that it has now. */
public final class RenamedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String now;

    private RenamedException(String id, String now) {
        super(null, null, false, false);
        this.id = id;
        this.now = now;
    }

    /** @throws RenamedException where the two differ */
    public static void check(String id, String now) {
        if (!now.equals(id)) {
            throw new RenamedException(id, now);
        }
    }

    String id() {
        return id;
    }

    String now() {
        return now;
    }
}
