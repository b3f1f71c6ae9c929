/**
 * {@code /changes} and {@code /incentives/{id}/history}: what became of records, as JSON and as an Atom feed.
 *
 * <p>Begin with {@code ChangeResource}; what is known is {@link org.incentivekb.live.history.History}. It may use {@code api.http}, {@code api.parameter},
 * {@code api.problem}, and of {@code api.incentives} what it says of a record that there is not.
 */
package org.incentivekb.api.changes;
