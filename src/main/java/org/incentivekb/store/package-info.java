/**
 * The database: what brings it to what the seeds say, and the repository for whoever asks it.
 *
 * <p>Begin with {@link org.incentivekb.store.DatabaseWriter}; transactions begin and end there. It may use {@code model}. It answers no
 * request: the catalog does, some thousand times cheaper (see {@code src/docs/decisions}).
 */
package org.incentivekb.store;
