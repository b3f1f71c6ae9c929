/**
 * How much the service has to do: what waits for its turn, what is refused before queues grow, what is still under way at the end.
 *
 * <p>Begin with {@link org.incentivekb.api.load.Load}, to which {@code api.http} hands each request that it cannot answer at once. It
 * uses no other room.
 */
package org.incentivekb.api.load;
