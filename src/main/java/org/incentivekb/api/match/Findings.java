package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.term.Eligibility;
import org.incentivekb.catalog.term.OfferTerm;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.match.Finding;
import org.incentivekb.match.Judgement;
import org.incentivekb.match.Matching;
import org.incentivekb.match.Profile;
import org.incentivekb.match.Question;
import org.incentivekb.match.Standing;
import org.incentivekb.model.vocabulary.Outcome;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.CriterionWords;
import org.incentivekb.render.RenderedJson;

/** What is found of each criterion of one record, with reason and passage: first what follows from its fields, then its criteria, then the rest. */
final class Findings {

    private static final String PLACE = "place";
    private static final String AVAILABILITY = "availability";
    private static final String AWARD = "award";
    private static final String CONDITIONS = "conditions";

    private final Catalog catalog;
    private final Matching matching;
    private final Profile profile;
    private final CriterionWords words;
    private final JsonNode record;
    private final ArrayNode rows;

    /** @param rows get the criteria */
    Findings(Catalog catalog, Matching matching, Profile profile, JsonNode record, ArrayNode rows) {
        this.catalog = catalog;
        this.matching = matching;
        this.profile = profile;
        this.record = record;
        this.rows = rows;
        words = new CriterionWords(catalog);
    }

    /** Adds all criteria; gives the codes of those that are unknown. */
    Set<String> add(int ordinal) {
        var judgement = matching.judgement(ordinal);
        var standing = matching.standing(ordinal);
        var eligibility = judgement.eligibility();
        var whole = Passage.of(record, catalog);
        place(judgement.place(), eligibility, whole);
        named(
                Question.INDUSTRY,
                judgement.industry(),
                eligibility.industries(),
                Vocabulary.INDUSTRY,
                new Text("面向所有行业", "Open to every industry"),
                profile.industries(),
                whole);
        named(
                Question.BENEFICIARY,
                judgement.beneficiary(),
                eligibility.beneficiaries(),
                Vocabulary.BENEFICIARY,
                new Text("面向哪些对象", "Whom it is for"),
                profile.beneficiaries(),
                whole);
        availability(standing, whole);
        for (int i = 0; i < eligibility.criteria().size(); i++) {
            criterion(eligibility.criteria().get(i), record.path("criteria").path(i));
        }
        award(judgement, ordinal);
        conditions(judgement.conditions(), whole);
        return open();
    }

    /** What is unknown, but for the alternatives to what is met. */
    private Set<String> open() {
        var met = new HashSet<String>();
        rows.forEach(row -> {
            if (row.path("outcome").asText().equals(Outcome.PASSED.code())) {
                met.add(row.path("group").asText());
            }
        });
        var open = new LinkedHashSet<String>();
        rows.forEach(row -> {
            if (row.has("because")
                    && !(row.has("group") && met.contains(row.path("group").asText()))) {
                open.add(row.path("of").asText());
            }
        });
        return open;
    }

    private void place(Finding finding, Eligibility eligibility, Passage passage) {
        var region = RenderedJson.text(record.path("region").path("name"));
        var zone = eligibility.zone() == null ? null : Given.place(eligibility.zone(), catalog);
        var required = zone == null ? region : new Text(region.zh() + zone.zh(), zone.en() + ", " + region.en());
        var at = profile.zone() == null ? profile.region() : profile.zone();
        row(PLACE, finding, required, new Given(at, Given.place(at, catalog)), passage);
    }

    private void named(
            String of,
            Finding finding,
            List<String> named,
            Vocabulary vocabulary,
            Text otherwise,
            Set<String> given,
            Passage passage) {
        var required =
                named.isEmpty() ? otherwise : Given.codes(named, vocabulary).words();
        var said = Given.codes(given, vocabulary);
        // Met though it is not named: by what is broader.
        boolean isWithin = finding == Finding.PASSED
                && said != null
                && !named.isEmpty()
                && given.stream().noneMatch(named::contains);
        var row = row(
                of,
                finding,
                required,
                isWithin ? Reasons.within(required, said.words()) : Reasons.of(finding, required, said),
                passage);
        if (said != null) {
            row.put("given", said.value());
        }
    }

    private void availability(Standing standing, Passage whole) {
        var period = record.path("period");
        var call = call(standing);
        var date =
                switch (standing) {
                    case AVAILABLE, OVER -> period.path("to").asText(null);
                    case NOT_BEGUN -> period.path("from").asText(null);
                    case CALL_OPEN, CALL_CLOSED -> call.path("closes").asText(null);
                    case CALL_AHEAD -> call.path("opens").asText(null);
                    case NOT_ANNOUNCED, PLANNED, IN_PROGRESS -> null;
                };
        var passage = call.isObject()
                ? new Passage(
                        null,
                        call.path("source").asText(),
                        call.path("paragraph").asInt(),
                        catalog.sources().get(call.path("source").asText()).link(null))
                : period.has("source")
                        ? new Passage(
                                period.path("text").asText(null),
                                period.path("source").asText(),
                                period.path("paragraph").asInt(),
                                catalog.sources()
                                        .get(period.path("source").asText())
                                        .link(period.path("text").asText(null)))
                        : whole;
        var reason = Reasons.of(standing, profile.on(), record, date);
        row(
                AVAILABILITY,
                standing.finding(),
                new Text("在" + profile.on() + "可用", "To be had on " + profile.on()),
                reason,
                passage);
    }

    /** The call that decides: the one that closes last, or of those ahead the one that opens first. */
    private JsonNode call(Standing standing) {
        JsonNode chosen = record.path("calls").path(0);
        for (var call : record.path("calls")) {
            var end = standing == Standing.CALL_AHEAD ? "opens" : "closes";
            int order = call.path(end).asText().compareTo(chosen.path(end).asText());
            if (standing == Standing.CALL_AHEAD ? order < 0 : order > 0) {
                chosen = call;
            }
        }
        return chosen;
    }

    private void criterion(Requirement requirement, JsonNode criterion) {
        var finding = matching.finding(requirement);
        var row = row(
                requirement.of(), finding, words.of(criterion), given(requirement), Passage.of(criterion, criterion));
        if (requirement.group() != null) {
            row.put("group", requirement.group());
        }
    }

    private Given given(Requirement requirement) {
        if (matching.isOfRegion(requirement)) {
            var at = profile.zone() == null ? profile.region() : profile.zone();
            return new Given(at, Given.place(at, catalog));
        }
        return Given.of(requirement.of(), profile, catalog);
    }

    /** Where each share or sum is for some recipients only, that one is had is a criterion: what it asks is said of the nearest. */
    private void award(Judgement judgement, int ordinal) {
        if (judgement.eligibility().tiers().stream().allMatch(List::isEmpty)) {
            return;
        }
        var nearest = catalog.terms().offer(catalog.terms().offerOf(ordinal)).stream()
                .filter(term -> term.of().isOffer())
                .min(Comparator.comparing((OfferTerm term) -> count(term, Outcome.FAILED))
                        .thenComparing(term -> count(term, Outcome.UNKNOWN)))
                .orElseThrow();
        var figure = record.path("figures").path(nearest.figure());
        var required = words.all(figure.path("when"));
        row(
                AWARD,
                judgement.award(),
                required.isEmpty()
                        ? new Text("不分档的支持", "An award that is for whoever qualifies")
                        : new Text(
                                String.join(
                                        "，且", required.stream().map(Text::zh).toList()),
                                String.join(
                                        " and ", required.stream().map(Text::en).toList())),
                nearest.when().size() == 1 ? given(nearest.when().get(0)) : null,
                Passage.of(figure, figure));
    }

    private long count(OfferTerm term, Outcome outcome) {
        return term.when().stream()
                .filter(requirement -> matching.finding(requirement).outcome() == outcome)
                .count();
    }

    private void conditions(Finding finding, Passage passage) {
        var prose = RenderedJson.text(record.path("conditions"));
        var required = prose != null ? prose : new Text("其他申请条件", "Further conditions");
        if (finding == Finding.PASSED) {
            row(
                    CONDITIONS,
                    finding,
                    required,
                    new Text("来源没有列出其他条件", "The source states no further conditions"),
                    passage);
        } else {
            row(CONDITIONS, finding, required, (Given) null, passage);
        }
    }

    private ObjectNode row(String of, Finding finding, Text required, Given given, Passage passage) {
        var row = row(of, finding, required, Reasons.of(finding, required, given), passage);
        if (given != null) {
            row.put("given", given.value());
        }
        return row;
    }

    private ObjectNode row(String of, Finding finding, Text required, Text reason, Passage passage) {
        var row = rows.addObject();
        row.put("of", of).put("outcome", finding.outcome().code());
        if (finding.because() != null) {
            row.put("because", finding.because().code());
        }
        row.set("required", text(row, required));
        row.set("reason", text(row, reason));
        passage.putInto(row);
        return row;
    }

    static ObjectNode text(ObjectNode at, Text text) {
        return at.objectNode().put("zh", text.zh()).put("en", text.en());
    }
}
