package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.web.Visit;
import org.incentivekb.web.incentives.Conditions.Condition;
import org.incentivekb.web.words.Say;

/**
 * What a record offers, and to whom, in the order in which a person asks.
 *
 * @param awards each with its tiers and its limits
 * @param whole what bounds several of them, or all, together
 * @param criteria all of which must hold
 * @param figures all others: targets, results, what surrounds it
 */
@TemplateData
public record Terms(List<Award> awards, List<Term> whole, List<Condition> criteria, List<JsonNode> figures) {

    /**
     * The figures that belong together.
     */
    @TemplateData
    public record Award(List<Term> terms) {}

    /**
     * One figure of an award.
     *
     * @param measure its label
     * @param value such as 最高为研发投入的3%
     * @param per what that is counted for; empty where nothing says
     * @param when the conditions of a tier
     * @param figure its JSON
     */
    @TemplateData
    public record Term(String measure, String value, String per, List<Condition> when, JsonNode figure) {}

    private static final Set<String> RATES = Set.of(Measure.AWARD_SHARE.code(), Measure.TAX_RATE.code());

    static Terms of(JsonNode record, Visit visit) {
        var conditions = new Conditions(visit);
        var awards = new LinkedHashMap<String, Award>();
        var whole = new ArrayList<Term>();
        var others = new ArrayList<JsonNode>();
        for (var figure : record.path("figures")) {
            var measure = Code.of(Measure.class, figure.path("of").asText()).orElseThrow();
            if (measure.isTerm() && figure.path("nature").asText().equals("rule")) {
                // A sum without a label is an award by itself; a limit without one, or with several, bounds more than
                // one.
                boolean isWhole =
                        measure.isBoundOfOffer() && figure.path("award").size() != 1;
                var label = figure.has("award") ? figure.path("award").toString() : "#" + awards.size();
                var terms = isWhole
                        ? whole
                        : awards.computeIfAbsent(label, any -> new Award(new ArrayList<>()))
                                .terms();
                terms.add(term(figure, measure, conditions, visit));
            } else {
                others.add(figure);
            }
        }
        return new Terms(List.copyOf(awards.values()), whole, conditions.of(record.path("criteria"), record), others);
    }

    /** The share that a record states, be it of a tax; empty where it states none, or several. */
    static String rate(JsonNode record, Visit visit) {
        var rates = StreamSupport.stream(record.path("figures").spliterator(), false)
                .filter(figure -> figure.path("nature").asText().equals("rule")
                        && figure.path("unit").asText().equals("percent")
                        && RATES.contains(figure.path("of").asText()))
                .toList();
        if (rates.size() != 1) {
            return "";
        }
        var measure = Code.of(Measure.class, rates.get(0).path("of").asText()).orElseThrow();
        var term = term(rates.get(0), measure, new Conditions(visit), visit);
        return measure.isOffer() ? term.value : term.measure + ' ' + term.value;
    }

    private static Term term(JsonNode figure, Measure measure, Conditions conditions, Visit visit) {
        var language = visit.language();
        var base = StreamSupport.stream(figure.path("base").spliterator(), false)
                .map(code -> visit.catalog().codeLists().concept(code.asText()))
                .filter(concept -> concept != null)
                .map(concept -> language.of(concept.label()))
                .toList();
        boolean isShare = figure.path("unit").asText().equals("percent") && !base.isEmpty();
        return new Term(
                language.of(measure.label()),
                isShare ? Say.share(figure, base, language) : Say.figure(figure, language),
                Say.per(figure, language),
                conditions.of(figure.path("when"), figure),
                figure);
    }
}
