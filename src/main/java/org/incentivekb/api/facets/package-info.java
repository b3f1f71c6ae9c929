/**
 * {@code /facets}: counts under the filters of a list.
 *
 * <p>Begin with {@code FacetResource}. It may use {@code api.http}, {@code api.parameter} and {@code api.problem}.
 */
package org.incentivekb.api.facets;
