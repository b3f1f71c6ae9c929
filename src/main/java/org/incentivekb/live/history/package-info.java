/**
 * What became of records from version to version, as far back as it is kept in memory: no request asks the database.
 *
 * <p>Begin with {@link org.incentivekb.live.history.History}, which a version holds; {@link org.incentivekb.live.history.ChangeLog} is what the
 * store says, carried on from version to version. It may use {@code model}, {@code catalog} and {@code render}.
 */
package org.incentivekb.live.history;
