package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.SearchField;

/** The texts of a record in the form in which a database can search them with LIKE, by the rules that the catalog has. */
public final class FoldedText {

    /** Stands before each word of an alphabet, which is found by its beginning only. */
    private static final char BEGINNING = '\u0002';

    private FoldedText() {}

    /** By {@link SearchField}, in their order. */
    public static List<String> fields(Incentive incentive, CatalogBuilder known) {
        var texts = new SearchTexts(known.organizations(), known.sources(), known.regions()).of(incentive);
        texts.put(
                SearchField.CODE,
                codes(incentive, known.codeLists())
                        .distinct()
                        .flatMap(code -> CodeWords.of(code).stream())
                        .map(TextFolding::fold)
                        .collect(Collectors.joining("\n")));
        return Arrays.stream(SearchField.values())
                .map(field -> marked(texts.get(field)))
                .toList();
    }

    private static Stream<ListedCode> codes(Incentive incentive, CodeLists lists) {
        var codes = new ArrayList<ListedCode>();
        codes.add(lists.codes("kind").get(incentive.kind.code()));
        if (incentive.form != null) {
            codes.add(lists.codes("form").get(incentive.form.code()));
        }
        add(codes, lists, "industry", incentive.industries);
        add(codes, lists, "support", incentive.supports);
        add(codes, lists, "beneficiary", incentive.beneficiaries);
        return Stream.concat(
                codes.stream(),
                Stream.concat(
                                incentive.criteria.stream(),
                                incentive.figures.stream().flatMap(figure -> figure.when.stream()))
                        .flatMap(criterion -> codes(criterion, lists))
                        .filter(code -> !code.code().equals("other")));
    }

    private static void add(List<ListedCode> codes, CodeLists lists, String list, List<? extends Code> ofRecord) {
        ofRecord.forEach(code -> codes.add(lists.codes(list).get(code.code())));
    }

    private static Stream<ListedCode> codes(Criterion criterion, CodeLists lists) {
        var concept = lists.codes(CodeList.CONCEPTS).get(criterion.of);
        if (concept.type() != ConceptType.CODE || criterion.in == null) {
            return concept.type() == ConceptType.CODE ? Stream.of() : Stream.of(concept);
        }
        return criterion.in.stream()
                .flatMap(code ->
                        concept.lists().stream().map(list -> lists.codes(list).get(code)))
                .filter(code -> code != null);
    }

    /** A folded word as it stands in a field that has it. */
    public static String marked(String folded) {
        var marked = new StringBuilder(folded.length() + 16);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (TextFolding.isAlphabetic(c) && (i == 0 || !TextFolding.isAlphabetic(folded.charAt(i - 1)))) {
                marked.append(BEGINNING);
            }
            marked.append(c);
        }
        return marked.toString();
    }
}
