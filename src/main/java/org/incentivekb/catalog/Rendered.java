package org.incentivekb.catalog;

/**
 * A record as it is served.
 *
 * @param json the whole record, UTF-8
 * @param itemLength how many of those bytes, and a closing brace after them, are the record as it stands in a list
 */
public record Rendered(byte[] json, int itemLength) {}
