/**
 * Search: how text is folded, and which records have a word.
 *
 * <p>Begin with {@link org.incentivekb.catalog.text.TextIndex}. It may use {@code catalog.set}; it is given texts by field and knows
 * neither records nor regions.
 */
package org.incentivekb.catalog.text;
