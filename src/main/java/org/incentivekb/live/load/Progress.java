package org.incentivekb.live.load;

import org.jboss.logging.Logger;

/** Says on the log every two seconds how far something is that takes long. */
public final class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    private static final long REPORT_EVERY_NANOS = 2_000_000_000;

    private final String done;
    private long reported = System.nanoTime();
    private int entities;

    /** @param done what was done with so many records */
    public Progress(String done) {
        this.done = done;
    }

    public void step() {
        entities++;
        if (entities % 1000 == 0 && System.nanoTime() - reported > REPORT_EVERY_NANOS) {
            reported = System.nanoTime();
            LOG.infof("%,d records %s", entities, done);
        }
    }
}
