package org.incentivekb.web.match;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.Today;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.CriterionWords;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.MatchMessages;
import org.incentivekb.web.words.Messages;
import org.incentivekb.web.words.Say;

/**
 * What a visitor says of a company: the fields that every company can fill in, and the answers given so far.
 *
 * @param answers given, each with the page without it
 * @param hidden answers that no field of the form shows, so that they stay
 */
@TemplateData
public record ProfileForm(List<Answer> answers, List<Hidden> hidden) {

    /** Something that can be chosen. */
    @TemplateData
    public record Choice(String code, String label, boolean isGiven) {}

    @TemplateData
    public record Answer(String name, String value, String without) {}

    @TemplateData
    public record Hidden(String name, String value) {}

    private static final Set<String> FIELDS =
            Set.of("region", "industry", "beneficiary", "employees", "revenue", "need");

    /** Items on a page: as a rule all, so that they can be grouped. */
    static final int SIZE = 100;

    private static final Set<String> OF_THE_PAGE = Set.of("page", "size", "verdict");

    static ProfileForm of(Visit visit) {
        var concepts = ConceptParameter.all(visit.catalog()).stream()
                .collect(Collectors.toMap(ConceptParameter::code, Function.identity()));
        var answers = new ArrayList<Answer>();
        var hidden = new ArrayList<Hidden>();
        visit.parameters()
                .forEach((name, values) -> values.forEach(value -> {
                    boolean isProfile = !OF_THE_PAGE.contains(name);
                    if (isProfile) {
                        answers.add(answer(name, value, concepts, visit));
                    }
                    // A field takes one value: what is beyond stays too.
                    if (isProfile && (!FIELDS.contains(name) || !value.equals(values.get(0)))) {
                        hidden.add(new Hidden(name, value));
                    }
                }));
        return new ProfileForm(answers, hidden);
    }

    private static Answer answer(String name, String value, Map<String, ConceptParameter> concepts, Visit visit) {
        var concept = concepts.get(name);
        return new Answer(
                concept == null
                        ? field(name, visit)
                        : visit.language().of(concept.concept().label()),
                concept == null ? fieldValue(name, value, visit) : conceptValue(concept, value, visit),
                visit.without(name, value));
    }

    private static String field(String name, Visit visit) {
        var messages = visit.language().messages(Messages.class);
        var own = visit.language().messages(MatchMessages.class);
        return switch (name) {
            case "region" -> messages.param_region();
            case "zone" -> messages.param_zone();
            case "industry" -> messages.param_industry();
            case "beneficiary" -> own.whatYouAre();
            case "need" -> own.need();
            case "on" -> own.day();
            case "currency" -> messages.param_currency();
            default -> name;
        };
    }

    private static String fieldValue(String name, String value, Visit visit) {
        var labels =
                switch (name) {
                    case "region" -> visit.catalog().labels(Filter.REGION);
                    case "zone" -> visit.catalog().labels(Filter.ZONE);
                    case "industry" -> Vocabulary.INDUSTRY.labels();
                    case "beneficiary" -> Vocabulary.BENEFICIARY.labels();
                    case "need" -> Vocabulary.SUPPORT.labels();
                    case "currency" -> Vocabulary.CURRENCY.labels();
                    default -> Map.<String, Text>of();
                };
        if (labels.containsKey(value)) {
            return visit.language().of(labels.get(value));
        }
        return name.equals("on") && !value.equals(Today.TODAY) ? Say.day(value, visit.language()) : value;
    }

    private static String conceptValue(ConceptParameter parameter, String value, Visit visit) {
        var language = visit.language();
        var concept = parameter.concept();
        if (concept.type() == ConceptType.FLAG) {
            return value.equals("true")
                    ? language.messages(Messages.class).yes()
                    : language.messages(Messages.class).no();
        }
        if (value.equals(Filter.NONE)) {
            return language.messages(MatchMessages.class).noneOfThese();
        }
        return concept.type() == ConceptType.NUMBER
                ? Say.range(value)
                : language.of(new CriterionWords(visit.catalog()).label(value, concept));
    }
}
