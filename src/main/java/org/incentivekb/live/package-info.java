/**
 * The version that is served: loading it, swapping it, keeping its answers, saying that it is ready.
 *
 * <p>Begin with {@link org.incentivekb.live.LiveDataset}; {@code load} brings the store to what the seeds say, {@code history}
 * says what changed. It may use every room but those of HTTP. Why its cache of answers is not Caffeine:
 * {@code src/docs/decisions}, 0003. A version is one object, so that a request that holds it reads one version from its first
 * to its last byte.
 */
package org.incentivekb.live;
