package org.incentivekb.live.load;

import java.time.Instant;
import java.util.List;
import org.incentivekb.seed.file.Fault;

/**
 * What came of the last attempt of this process to bring the store to what its seeds say.
 *
 * @param at when it ended
 * @param outcome what came of it
 * @param reason why nothing was loaded, in a line; null where it was
 * @param faults of refused seeds, in the order of the files
 */
public record LastLoad(Instant at, Outcome outcome, String reason, List<Fault> faults) {

    /** What can come of a load. */
    public enum Outcome {
        /** The store holds a new version. */
        LOADED,
        /** The store held what the seeds say. */
        UNCHANGED,
        /** The seeds have faults. */
        REFUSED,
        /** The store could not be written. */
        FAILED
    }

    public boolean hasSucceeded() {
        return reason == null;
    }
}
