/**
 * What records ask of a company and what they offer it, typed and without words: kept once for all records whose terms are alike.
 *
 * <p>Begin with {@link org.incentivekb.catalog.term.TermIndex}. It may use {@code model} and {@code catalog.set}. It judges nobody: that is what the room {@code match} is for.
 */
package org.incentivekb.catalog.term;
