/**
 * Regions side by side: what each offers on a day, and whose amounts compare. Plain Java.
 *
 * <p>Begin with {@link org.incentivekb.match.compare.Comparison}. It may use {@code catalog} and {@code model}.
 */
package org.incentivekb.match.compare;
