/**
 * The database, where the knowledge base lives: what brings it to what the seeds say, what reads it back, and what it remembers of
 * former versions.
 *
 * <p>Begin with {@link org.incentivekb.store.StoreWriter} and {@link org.incentivekb.store.StoreReader}; transactions begin and end
 * there. It may use {@code model}. It answers no request: the catalog does, some thousand times cheaper (see
 * {@code src/docs/decisions}). It reads through the repositories of {@code store.repository}.
 */
package org.incentivekb.store;
