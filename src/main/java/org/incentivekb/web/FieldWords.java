package org.incentivekb.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.CriterionWords;
import org.incentivekb.web.words.Messages;

/** What parameters and their values are called on pages. */
record FieldWords(Visit visit) {

    /**
     * A name or code with what people call it.
     *
     * @param key of the message that names it; null where {@code label} does
     */
    @TemplateData
    public record Named(String code, String key, String label) {}

    private static final Set<String> MESSAGES = Arrays.stream(Messages.class.getMethods())
            .map(method -> method.getName())
            .collect(Collectors.toSet());

    Named parameter(String name) {
        var key = "param_" + name;
        if (MESSAGES.contains(key)) {
            return new Named(name, key, null);
        }
        var concept = concept(name);
        return new Named(
                name,
                null,
                concept == null ? name : visit.language().of(concept.concept().label()));
    }

    Named value(String parameter, String code) {
        var concept = concept(parameter);
        if (concept != null) {
            return new Named(
                    code,
                    null,
                    visit.language().of(new CriterionWords(visit.catalog()).label(code, concept.concept())));
        }
        var label = labels(parameter).get(code);
        return new Named(code, null, label == null ? code : visit.language().of(label));
    }

    private Map<String, Text> labels(String parameter) {
        var vocabulary =
                switch (parameter) {
                    case "need" -> Vocabulary.SUPPORT;
                    case "verdict" -> Vocabulary.VERDICT;
                    case "scope" -> Vocabulary.SCOPE;
                    case "industryScope", "beneficiaryScope" -> Vocabulary.CODE_SCOPE;
                    default -> null;
                };
        if (vocabulary != null) {
            return vocabulary.labels();
        }
        for (var filter : Filter.values()) {
            if (filter.parameter().equals(parameter) && visit.version() != null) {
                return visit.catalog().labels(filter);
            }
        }
        return Map.of();
    }

    private ConceptParameter concept(String name) {
        return visit.version() == null
                ? null
                : ConceptParameter.all(visit.catalog()).stream()
                        .filter(parameter -> parameter.code().equals(name))
                        .findFirst()
                        .orElse(null);
    }
}
