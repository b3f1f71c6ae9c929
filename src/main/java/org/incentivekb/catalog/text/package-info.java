/**
 * Search: how text is folded, and which records have a word.
 *
 * <p>Begin with {@link org.incentivekb.catalog.text.TextIndex}. It may use {@code catalog.set} and the
 * vocabularies' texts; it is given texts by field and knows
 * neither records nor regions. Why not Lucene: {@code src/docs/decisions}, 0002.
 */
package org.incentivekb.catalog.text;
