/**
 * One immutable index of one version of the data: filter, search, sort, facet, page.
 *
 * <p>Begin with {@link org.incentivekb.catalog.Catalog}; {@code CatalogBuilder} takes records in, {@code Index} finds. It may use
 * {@code model} and its own {@code set} and {@code text}. Plain Java: no framework, so that it is tested by the thousand questions, and
 * no library but ICU4J's normalizer, since those measured cost several times as much (see {@code src/docs/decisions}).
 */
package org.incentivekb.catalog;
