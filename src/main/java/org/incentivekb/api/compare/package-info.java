/**
 * {@code /compare}: regions side by side.
 *
 * <p>Begin with {@code CompareResource}. It may use {@code api.http}, {@code api.parameter} and {@code api.problem}. What is compared, and what
 * compares with what, is said in {@link org.incentivekb.match.compare.Comparison}; here it is written.
 */
package org.incentivekb.api.compare;
