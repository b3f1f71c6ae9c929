/**
 * From the seeds into the store: one load, what came of it, and when it is time for the next.
 *
 * <p>Begin with {@link org.incentivekb.live.load.Loader}; {@link org.incentivekb.live.load.SeedWatch} tells when the folder has changed. It
 * may use {@code model}, {@code seed} and {@code store}.
 */
package org.incentivekb.live.load;
