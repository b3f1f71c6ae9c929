package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.CriterionWords;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.Language;
import org.incentivekb.web.words.Messages;
import org.incentivekb.web.words.Say;

/** Criteria as a person reads them: 年营业收入不低于2000万元. */
final class Conditions {

    /** One condition: of its alternatives one must hold. */
    @TemplateData
    public record Condition(List<Alternative> any) {}

    /**
     * @param words in the language of the page
     * @param passage where it is written: the criterion itself, or the figure whose tier it is of
     */
    @TemplateData
    public record Alternative(String words, JsonNode passage) {}

    private static final List<String> BOUNDS = List.of("at_least", "more_than", "at_most", "less_than");

    private final Visit visit;
    private final CriterionWords codes;

    Conditions(Visit visit) {
        this.visit = visit;
        codes = new CriterionWords(visit.catalog());
    }

    /** @param otherwise whose passage counts where a criterion names none */
    List<Condition> of(JsonNode criteria, JsonNode otherwise) {
        var groups = new LinkedHashMap<String, Condition>();
        for (var criterion : criteria) {
            var group = criterion.path("group").asText("#" + groups.size());
            groups.computeIfAbsent(group, any -> new Condition(new ArrayList<>()))
                    .any()
                    .add(new Alternative(words(criterion), criterion.has("text") ? criterion : otherwise));
        }
        return List.copyOf(groups.values());
    }

    private String words(JsonNode criterion) {
        var language = visit.language();
        if (criterion.has("words")) {
            return language.of(criterion.path("words"));
        }
        var code = criterion.path("of").asText();
        var concept = visit.catalog().codeLists().concept(code);
        var label = language.of(concept == null ? new Text(code, code) : concept.label());
        var colon = language == Language.ZH ? "：" : ": ";
        if (criterion.has("is")) {
            var messages = language.messages(Messages.class);
            return label + colon + (criterion.path("is").asBoolean() ? messages.yes() : messages.no());
        }
        for (var list : List.of("in", "not_in")) {
            if (criterion.has(list)) {
                var labels = new ArrayList<String>();
                criterion.path(list).forEach(one -> labels.add(language.of(codes.label(one.asText(), concept))));
                var not = list.equals("in")
                        ? ""
                        : language.messages(Messages.class).noneOf();
                return label + colon + not + Say.join(labels, language);
            }
        }
        return label + (language == Language.ZH ? "" : ": ") + bounds(criterion) + counted(criterion, label);
    }

    private String bounds(JsonNode criterion) {
        var language = visit.language();
        var bounds = new ArrayList<String>();
        for (var bound : BOUNDS) {
            if (criterion.has(bound)) {
                bounds.add(Say.comparison(bound, language)
                        + Say.quantity(
                                criterion.path(bound).decimalValue(),
                                criterion.path("unit").asText(),
                                language));
            }
        }
        return String.join(language == Language.ZH ? "、" : ", ", bounds);
    }

    /** What a number is counted for, unless its name says so. */
    private String counted(JsonNode criterion, String label) {
        var per = criterion.path("per").asText();
        boolean isNamed = per.isEmpty()
                || per.equals("year")
                        && (label.contains("年")
                                || label.toLowerCase(Locale.ROOT).contains("year"));
        return isNamed
                ? ""
                : visit.language() == Language.ZH
                        ? '（' + Say.per(List.of(per), visit.language()) + '）'
                        : ' ' + Say.per(List.of(per), visit.language());
    }
}
