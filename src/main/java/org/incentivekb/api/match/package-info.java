/**
 * {@code /match}: a company's profile, and what it would get. Verdicts are found in the room {@code match}; here they get their words, in both
 * languages, and the passages that they rest on.
 *
 * <p>Begin with {@code MatchResource}, then {@link org.incentivekb.api.match.MatchWriter}. It may use {@code api.parameter} and {@code api.problem}.
 */
package org.incentivekb.api.match;
