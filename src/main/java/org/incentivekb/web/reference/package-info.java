/**
 * The pages of what incentives refer to: {@code /sources}, {@code /regions}, {@code /timeline}.
 *
 * <p>Begin with the class that the URL names. They are made of what the API answers for the same.
 */
package org.incentivekb.web.reference;
