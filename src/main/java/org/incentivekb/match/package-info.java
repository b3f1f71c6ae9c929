/**
 * Who would get what: a company's profile against the catalog. Plain Java; regions side by side are in {@code compare}.
 *
 * <p>Begin with {@link org.incentivekb.match.Matching}. It may use {@code catalog} and {@code model}. It knows no words: what a finding
 * is called, and where it is written, is said by the room that answers with it.
 */
package org.incentivekb.match;
