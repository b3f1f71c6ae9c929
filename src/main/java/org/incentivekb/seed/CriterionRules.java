package org.incentivekb.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.seed.file.FileFaults;

/** What must hold of criteria: that they fit their concepts, stand where they say, and can all hold. */
final class CriterionRules {

    /** The bounds from below. */
    private static final Set<String> LOWER = Set.of("at_least", "more_than");

    private final CodeRules concepts;

    /** Regions and zones by code and id. */
    private final Map<String, Text> places;

    /** The lists of the seeds of which something could not be read. */
    private final Set<String> unread;

    CriterionRules(CodeRules concepts, Map<String, Text> places, Set<String> unread) {
        this.concepts = concepts;
        this.places = places;
        this.unread = unread;
    }

    void check(Incentive incentive, FileFaults file) {
        for (int i = 0; i < incentive.criteria.size(); i++) {
            var field = "criteria[" + (i + 1) + "]";
            var criterion = incentive.criteria.get(i);
            check(criterion, null, incentive, field, file);
            if ("other".equals(criterion.of) && criterion.group == null) {
                file.add(field + ".of", "other holds under when or in a group; what holds for all is in conditions");
            }
        }
        contradictions(incentive.criteria, "criteria", file);
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var field = "figures[" + (i + 1) + "].when";
            for (int k = 0; k < figure.when.size(); k++) {
                check(figure.when.get(k), figure, incentive, field + "[" + (k + 1) + "]", file);
            }
            if (!figure.when.isEmpty()) {
                contradictions(
                        Stream.concat(incentive.criteria.stream(), figure.when.stream())
                                .toList(),
                        field,
                        file);
            }
        }
    }

    /** @param figure that it is a tier's condition of; null where it is the record's */
    private void check(Criterion criterion, Figure figure, Incentive incentive, String field, FileFaults file) {
        var concept = concepts.known(criterion.of, field + ".of", file);
        if (concept != null && concept.type() != null) {
            operators(criterion, concept, field, file);
        }
        var source = criterion.source == null && figure != null ? figure.source : criterion.source;
        var paragraph = criterion.paragraph == null && figure != null ? figure.paragraph : criterion.paragraph;
        if (figure == null) {
            missing(criterion.text, field + ".text", file);
            missing(criterion.source, field + ".source", file);
            missing(criterion.paragraph, field + ".paragraph", file);
        }
        QuoteRules.passage(incentive, source, paragraph, field, file);
        QuoteRules.length(criterion.text, field + ".text", file);
        criterion
                .bounds()
                .forEach((name, value) -> QuoteRules.written(
                        criterion.text,
                        value,
                        LOWER.contains(name) ? Bound.AT_LEAST : Bound.AT_MOST,
                        field,
                        name,
                        name,
                        file));
        if (!criterion.bounds().isEmpty()) {
            QuoteRules.writtenUnit(criterion.text, criterion.unit, field + ".unit", file);
        }
    }

    private static void missing(Object value, String field, FileFaults file) {
        if (value == null) {
            file.add(field, "is missing");
        }
    }

    private void operators(Criterion criterion, ListedCode concept, String field, FileFaults file) {
        var given = new ArrayList<ConceptType>();
        if (criterion.in != null || criterion.notIn != null) {
            given.add(concept.type() == ConceptType.PLACE ? ConceptType.PLACE : ConceptType.CODE);
        }
        if (!criterion.bounds().isEmpty()) {
            given.add(ConceptType.NUMBER);
        }
        if (criterion.is != null) {
            given.add(ConceptType.FLAG);
        }
        if (criterion.words != null) {
            given.add(ConceptType.WORDS);
        }
        if (!given.equals(List.of(concept.type()))) {
            file.add(
                    field,
                    concept.code() + " is a " + concept.type().code() + ": it needs "
                            + switch (concept.type()) {
                                case PLACE, CODE -> "in or not_in";
                                case NUMBER -> "at_least, more_than, at_most or less_than";
                                case FLAG -> "is";
                                case WORDS -> "words";
                            }
                            + " and nothing else");
            return;
        }
        if (concept.type() == ConceptType.PLACE || concept.type() == ConceptType.CODE) {
            boolean isPlace = concept.type() == ConceptType.PLACE;
            var known = isPlace ? places : concepts.codes(concept);
            boolean isWhole = isPlace ? !unread.contains("regions") : concepts.isWhole();
            codes(criterion.in, known, isWhole, field + ".in", file);
            codes(criterion.notIn, known, isWhole, field + ".not_in", file);
        }
        unit(criterion, concept, field, file);
    }

    private static void codes(
            List<String> codes, Map<String, Text> known, boolean isWhole, String field, FileFaults file) {
        if (codes != null) {
            for (int i = 0; i < codes.size(); i++) {
                var at = field + "[" + (i + 1) + "]";
                if (codes.indexOf(codes.get(i)) < i) {
                    file.add(at, codes.get(i) + " stands twice");
                } else if (isWhole && !known.containsKey(codes.get(i))) {
                    file.unknown(at, codes.get(i), known);
                }
            }
        }
    }

    private static void unit(Criterion criterion, ListedCode concept, String field, FileFaults file) {
        if (concept.type() != ConceptType.NUMBER) {
            missingNot(criterion.unit, field + ".unit", file);
            missingNot(criterion.per, field + ".per", file);
        } else if (CodeRules.CURRENCY.equals(concept.unit())) {
            if (criterion.unit == null || !criterion.unit.isCurrency()) {
                file.add(
                        field + ".unit",
                        concept.code() + " is money: a currency is missing, such as " + Unit.CNY.code());
            }
        } else if (criterion.unit != null
                && !Code.of(Unit.class, String.valueOf(concept.unit()))
                        .filter(unit -> unit == criterion.unit)
                        .isPresent()) {
            file.add(field + ".unit", concept.code() + " is counted in " + concept.unit());
        }
    }

    private static void missingNot(Code value, String field, FileFaults file) {
        if (value != null) {
            file.add(field, "is of numbers only");
        }
    }

    /** That all that have no alternatives can hold together. */
    private static void contradictions(List<Criterion> criteria, String field, FileFaults file) {
        var byConcept = new HashMap<List<Object>, List<Criterion>>();
        for (var criterion : criteria) {
            if (criterion.group == null && criterion.of != null) {
                byConcept
                        .computeIfAbsent(
                                Arrays.asList(criterion.of, currency(criterion), criterion.per),
                                key -> new ArrayList<>())
                        .add(criterion);
            }
        }
        byConcept.forEach((key, together) -> {
            if (exclude(together)) {
                file.add(field, "contradict one another: no " + key.get(0) + " can meet them all");
            }
        });
    }

    /** Of a number that is no money a unit may be left out: that of its concept. */
    private static Unit currency(Criterion criterion) {
        return criterion.unit != null && criterion.unit.isCurrency() ? criterion.unit : null;
    }

    private static boolean exclude(List<Criterion> criteria) {
        var bounds = new HashMap<String, BigDecimal>();
        var flags = new HashSet<Boolean>();
        var forbidden = new HashSet<String>();
        for (var criterion : criteria) {
            criterion
                    .bounds()
                    .forEach((name, value) ->
                            bounds.merge(name, value, LOWER.contains(name) ? BigDecimal::max : BigDecimal::min));
            if (criterion.is != null) {
                flags.add(criterion.is);
            }
            if (criterion.notIn != null) {
                forbidden.addAll(criterion.notIn);
            }
        }
        return isOver(bounds, "at_least", "at_most", 1)
                || isOver(bounds, "at_least", "less_than", 0)
                || isOver(bounds, "more_than", "at_most", 0)
                || isOver(bounds, "more_than", "less_than", 0)
                || flags.size() > 1
                || criteria.stream().anyMatch(criterion -> criterion.in != null && forbidden.containsAll(criterion.in));
    }

    /** @param least the order of the two, -1 to 1, from which on they leave nothing between them */
    private static boolean isOver(Map<String, BigDecimal> bounds, String lower, String upper, int least) {
        var low = bounds.get(lower);
        var high = bounds.get(upper);
        return low != null && high != null && low.compareTo(high) >= least;
    }
}
