package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.model.vocabulary.Text;

/**
 * A code that was typed by its label or an alias, to filter by instead.
 *
 * @param words what else was typed, which is searched still
 * @param total how many records there are so
 */
public record Suggestion(Filter filter, String code, Text label, List<String> words, int total) {}
