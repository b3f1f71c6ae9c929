package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.match.Question;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** Writes what is to be asked next: in which words, by which parameter, and what can be answered. */
final class QuestionWriter {

    private static final Map<String, Text> FIELDS = Map.of(
            Question.INDUSTRY, new Text("企业属于哪个行业？", "In which industry is the company?"),
            Question.BENEFICIARY, new Text("申请者属于哪一类？", "What sort of recipient are you?"),
            Question.ZONE, new Text("企业在哪个开发区或园区？", "In which development zone is the company?"));

    private final Catalog catalog;

    QuestionWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    void add(Question question, ArrayNode asked) {
        var json = asked.addObject();
        var concept = catalog.codeLists().concept(question.of());
        json.put("of", question.of());
        json.put("parameter", ConceptParameter.nameOf(question.of()));
        json.put("type", type(question, concept).code());
        json.set("question", Findings.text(json, concept == null ? FIELDS.get(question.of()) : concept.question()));
        if (concept != null && concept.unit() != null) {
            json.put("unit", concept.unit());
        }
        if (!question.codes().isEmpty()) {
            var codes = json.putArray("codes");
            question.codes().stream().sorted().forEach(code -> code(codes.addObject(), question, code, concept));
        }
        json.put("undecided", question.undecided()).put("decides", question.decides());
    }

    private static ConceptType type(Question question, ListedCode concept) {
        if (concept != null) {
            return concept.type();
        }
        return question.of().equals(Question.ZONE) ? ConceptType.PLACE : ConceptType.CODE;
    }

    private void code(ObjectNode json, Question question, String code, ListedCode concept) {
        var label =
                switch (question.of()) {
                    case Question.INDUSTRY -> Vocabulary.INDUSTRY.labels().get(code);
                    case Question.BENEFICIARY -> Vocabulary.BENEFICIARY.labels().get(code);
                    default -> Given.label(code, concept, catalog);
                };
        json.put("code", code).set("label", Findings.text(json, label));
    }
}
