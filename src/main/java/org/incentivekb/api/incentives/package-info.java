/**
 * {@code /incentives}, the lists of one kind, and each record.
 *
 * <p>Begin with {@code IncentiveResource}. It may use {@code api.http}, {@code api.parameter} and {@code api.problem}. A list is
 * written by copying rendered records, not by mapping objects.
 */
package org.incentivekb.api.incentives;
