package org.incentivekb.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CodeLists;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.CriterionWords;

/** What stands beside codes in a table: their labels, and criteria in words. */
final class CsvLabels {

    private final CodeLists lists;
    private final CriterionWords words;

    CsvLabels(Catalog catalog) {
        lists = catalog.codeLists();
        words = new CriterionWords(catalog);
    }

    /** The label of a code; one that no list has stands for itself. */
    String label(String list, String code, Function<Text, String> language) {
        if (code.equals(Filter.NONE)) {
            return language.apply(GapReason.NOT_STATED.label());
        }
        var listed = lists.codes(list).get(code);
        return listed == null ? code : language.apply(listed.label());
    }

    /** Criteria of which all must hold. */
    String criteria(JsonNode criteria, Function<Text, String> language) {
        return words.all(criteria).stream().map(language).collect(Collectors.joining(";"));
    }
}
