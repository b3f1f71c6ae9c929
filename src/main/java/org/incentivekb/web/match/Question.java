package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.catalog.Filter;
import org.incentivekb.web.Visit;
import org.incentivekb.web.match.ProfileForm.Choice;
import org.incentivekb.web.words.MatchMessages;
import org.incentivekb.web.words.Say;

/**
 * What is asked next.
 *
 * @param parameter that the answer is given to
 * @param type what it is answered by, as {@code ConceptType} has it
 * @param unit of a number; empty for others
 * @param choices of codes and places
 * @param decides how many undecided records depend on this alone, of those that leave it open
 */
@TemplateData
public record Question(
        String parameter, String type, String question, String unit, List<Choice> choices, int decides, int undecided) {

    static List<Question> of(JsonNode ask, int most, JsonNode profile, Visit visit) {
        var questions = new ArrayList<Question>();
        for (var one : ask) {
            if (questions.size() < most) {
                questions.add(of(one, profile, visit));
            }
        }
        return questions;
    }

    private static Question of(JsonNode ask, JsonNode profile, Visit visit) {
        var language = visit.language();
        var choices = new ArrayList<Choice>();
        ask.path("codes")
                .forEach(code ->
                        choices.add(new Choice(code.path("code").asText(), language.of(code.path("label")), false)));
        boolean isConcept = visit.catalog().codeLists().concept(ask.path("of").asText()) != null;
        if (ask.path("type").asText().equals("code")
                && isConcept
                && !ask.path("of").asText().equals("beneficiary")) {
            choices.add(new Choice(
                    Filter.NONE, language.messages(MatchMessages.class).noneOfThese(), false));
        }
        var unit = ask.path("unit").asText();
        return new Question(
                ask.path("parameter").asText(),
                ask.path("type").asText(),
                language.of(ask.path("question")),
                unit.isEmpty()
                        ? ""
                        : Say.label(
                                "unit",
                                unit.equals("currency")
                                        ? profile.path("currency").asText()
                                        : unit,
                                language),
                choices,
                ask.path("decides").asInt(),
                ask.path("undecided").asInt());
    }
}
