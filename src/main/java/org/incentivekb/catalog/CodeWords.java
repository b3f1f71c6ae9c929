package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.catalog.text.TextIndex;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.ConceptType;

/** The words that stand for the codes of records: their labels, and the aliases that people use instead. */
final class CodeWords {

    /** Filters by codes that say what a record is about. */
    static final List<Filter> FILTERS =
            List.of(Filter.INDUSTRY, Filter.SUPPORT, Filter.BENEFICIARY, Filter.KIND, Filter.FORM);

    /** What is named last in a list says nothing of a record. */
    private static final String OTHER = "other";

    private CodeWords() {}

    /** A code's label in both languages, then its aliases. */
    static List<String> of(ListedCode code) {
        var words = new ArrayList<String>();
        words.add(code.label().zh());
        words.add(code.label().en());
        if (code.aliases() != null) {
            words.addAll(code.aliases());
        }
        return words;
    }

    /**
     * What a search finds records by although it is not in their texts.
     *
     * @param records those that a code of a filter finds
     */
    static List<TextIndex.Labelled> labelled(CodeLists codeLists, BiFunction<Filter, String, RecordSet> records) {
        var labelled = new ArrayList<TextIndex.Labelled>();
        for (var filter : FILTERS) {
            codeLists
                    .codes(filter.parameter())
                    .values()
                    .forEach(code -> labelled.add(labelled(code, records.apply(filter, code.code()))));
        }
        for (var concept : codeLists.codes(CodeList.CONCEPTS).values()) {
            criteria(concept, codeLists)
                    .map(code -> labelled(code, records.apply(Filter.CRITERION, criterion(concept, code))))
                    .forEach(labelled::add);
        }
        return labelled;
    }

    /** What a criterion says: of a concept that is answered by codes the codes, which it names, else the concept. */
    private static Stream<ListedCode> criteria(ListedCode concept, CodeLists codeLists) {
        return (concept.type() == ConceptType.CODE
                        ? concept.lists().stream().flatMap(list -> codeLists.codes(list).values().stream())
                        : Stream.of(concept))
                .filter(code -> !code.code().equals(OTHER));
    }

    private static String criterion(ListedCode concept, ListedCode code) {
        return code == concept ? code.code() : CatalogBuilder.criterion(concept.code(), code.code());
    }

    private static TextIndex.Labelled labelled(ListedCode code, RecordSet records) {
        return new TextIndex.Labelled(of(code).stream().map(TextFolding::fold).toList(), records);
    }
}
