/**
 * The lists as files: CSV (RFC 4180) and NDJSON.
 *
 * <p>Begin with {@code FileResource}; {@code CsvColumns} says what stands in each column. It may use {@code api.reference}, {@code api.figures} and {@code api.compare} for the views
 * of its lists, besides the rooms of HTTP below it. {@code FileSender} sends a file in pieces, each made
 * when the one before was taken, and bounds how many files are sent at once.
 */
package org.incentivekb.api.export;
