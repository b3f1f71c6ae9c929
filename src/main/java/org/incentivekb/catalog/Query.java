package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.catalog.text.TextFolding;

/**
 * A question about incentives: which of them, in which order, and which page of that.
 *
 * @param page from 1
 * @param size records on a page
 */
public record Query(Filters filters, Sort sort, boolean descending, int page, int size) {

    /** What a reader typed into a search box, as words. */
    public static List<String> words(String q) {
        return TextFolding.words(q);
    }

    /** The words that are searched; empty where there are none. */
    public List<String> words() {
        return filters.words();
    }

    /** Records on the pages before. */
    long offset() {
        return (page - 1L) * size;
    }
}
