/**
 * The lists as files: CSV (RFC 4180) and NDJSON.
 *
 * <p>Begin with {@code FileResource}; {@code CsvColumns} says what stands in each column. It may use {@code api.reference} for the views
 * of its lists, besides the rooms of HTTP below it. A file leaves in pieces, each made when the one before was taken.
 */
package org.incentivekb.api.export;
