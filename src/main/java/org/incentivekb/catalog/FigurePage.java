package org.incentivekb.catalog;

/**
 * Where the figures of a page stand.
 *
 * @param total figures on all pages
 * @param records whose figures are on the page, in its order
 * @param skipped how many of the first record's figures stand on pages before
 */
public record FigurePage(int total, int[] records, int skipped) {}
