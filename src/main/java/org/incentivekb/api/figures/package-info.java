/**
 * {@code /figures}: the figures of the records that match, one an item.
 *
 * <p>Begin with {@code FigureResource}. It may use {@code api.http}, {@code api.parameter} and {@code api.problem}. Like a list of
 * incentives, it is copied from what was rendered: {@code RecordFigures} cuts the figures out of a record's JSON.
 */
package org.incentivekb.api.figures;
