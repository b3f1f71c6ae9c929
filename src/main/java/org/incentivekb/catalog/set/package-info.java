/**
 * Sets of records, their orders, their counts: the structures that the catalog is made of. They know numbers, no records.
 *
 * <p>Begin with {@link org.incentivekb.catalog.set.RecordSet}, then {@link org.incentivekb.catalog.set.SortOrder} and
 * {@link org.incentivekb.catalog.set.SetCounter}; each opens with what it maintains and why. It may use nothing else of ours. Why not RoaringBitmap:
 * {@code src/docs/decisions}, 0002.
 */
package org.incentivekb.catalog.set;
