/**
 * Problem details (RFC 9457): every refusal, with its texts.
 *
 * <p>Begin with {@link org.incentivekb.api.problem.Problem}; what is said of a parameter stands in
 * {@link org.incentivekb.api.problem.Reason}. The first room of HTTP: it uses none of the others.
 */
package org.incentivekb.api.problem;
