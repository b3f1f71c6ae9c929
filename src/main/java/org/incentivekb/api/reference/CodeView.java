package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** A code with its label. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Code", description = "A code with its label.")
public record CodeView(
        @Schema(description = "The code, as parameters take it and records hold it", examples = "game", required = true)
        String code,

        @Schema(description = "What the code stands for", required = true)
        Text name,

        @Schema(description = "The code of the same list that it is a part of", examples = "digital_culture")
        String broader,

        @Schema(description = "Other words that people use for it", examples = "[\"手游\"]")
        List<String> aliases,

        @Schema(description = "Of a concept: what it is answered by")
        ConceptType type,

        @Schema(
                description = "Of a concept that is a number: its unit, `currency` for any of ISO 4217",
                examples = "currency")
        String unit,

        @Schema(description = "Of a concept that is a code: the code lists that it is of", examples = "[\"activity\"]")
        List<String> lists,

        @Schema(description = "Of a concept: the question that asks for it")
        Text question,

        @Schema(description = "Of a concept: whether a company can change it", examples = "true")
        Boolean changeable,

        @Schema(
                description =
                        "Of a concept that a profile can answer: its parameter of `/match`, the code in camelCase",
                examples = "rdExpenditure")
        String parameter,

        @Schema(description = "How many incentives use it; absent where they are not counted", examples = "48")
        Integer incentives) {

    /** The filters that take the codes of a list. */
    private static final Map<String, Filter> FILTERS = Map.of(
            CodeList.CONCEPTS,
            Filter.CRITERION,
            Vocabulary.COLLECTION.code(),
            Filter.COLLECTION,
            Vocabulary.CURRENCY.code(),
            Filter.CURRENCY);

    static CodeView of(String list, ListedCode code, Catalog catalog) {
        return new CodeView(
                code.code(),
                code.label(),
                code.broader(),
                code.aliases(),
                code.type(),
                code.unit(),
                code.lists(),
                code.question(),
                code.changeable(),
                list.equals(CodeList.CONCEPTS) && code.type() != ConceptType.WORDS
                        ? ConceptParameter.nameOf(code.code())
                        : null,
                count(list, code.code(), catalog));
    }

    private static Integer count(String list, String code, Catalog catalog) {
        if (FILTERS.containsKey(list)) {
            return catalog.count(FILTERS.get(list), code);
        }
        var totals = catalog.totals();
        return Vocabulary.of(list)
                .filter(totals::counts)
                .map(vocabulary -> totals.of(vocabulary, code))
                .orElse(null);
    }
}
