package org.incentivekb.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.seed.file.FileFaults;

/** What must hold of a figure: its unit, its evidence, that value and bound are what the text writes, and what award it belongs to. */
final class FigureRules {

    private FigureRules() {}

    static void check(Incentive incentive, CodeRules concepts, FileFaults file) {
        var passages = new HashMap<List<Object>, Integer>();
        var offered = offered(incentive);
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var field = "figures[" + (i + 1) + "]";
            unit(figure, field, file);
            QuoteRules.passage(incentive, figure.source, figure.paragraph, field, file);
            QuoteRules.length(figure.text, field + ".text", file);
            QuoteRules.written(figure.text, figure.value, figure.bound, field, "value", "bound", file);
            QuoteRules.writtenUnit(figure.text, figure.unit, field + ".unit", file);
            award(figure, offered, field, file);
            base(figure, concepts, field, file);
            var passage = Arrays.<Object>asList(
                    figure.of, figure.value, figure.unit, figure.award, figure.source, figure.paragraph);
            var earlier = figure.when.isEmpty() ? passages.putIfAbsent(passage, i + 1) : null;
            if (earlier != null) {
                file.warn(field, "is of the same passage, measure and value as figures[" + earlier + "]");
            }
        }
    }

    /** The labels of the awards that have a share or a sum. */
    private static Set<String> offered(Incentive incentive) {
        var offered = new HashSet<String>();
        incentive.figures.stream()
                .filter(figure -> figure.of != null && figure.of.isOffer() && figure.award != null)
                .forEach(figure -> offered.addAll(figure.award));
        return offered;
    }

    private static void unit(Figure figure, String field, FileFaults file) {
        if (figure.of != null && figure.unit != null && !figure.of.units().contains(figure.unit)) {
            var allowed =
                    figure.of.units().stream().map(unit -> unit.code()).sorted().collect(Collectors.joining(", "));
            file.add(
                    field + ".unit",
                    figure.of.code() + " is not counted in " + figure.unit.code() + "; allowed: " + allowed);
        }
        if (figure.unit != null && figure.unit.isCurrency() && figure.value != null && figure.value.scale() > 2) {
            file.add(field + ".value", "is a sum of money, which has at most two decimals");
        }
    }

    private static void award(Figure figure, Set<String> offered, String field, FileFaults file) {
        if (figure.of == null) {
            return;
        }
        var labels = figure.award == null ? List.<String>of() : figure.award;
        boolean isRate = figure.of == Measure.TAX_RATE || figure.of == Measure.INTEREST_RATE;
        if (!labels.isEmpty() && !figure.of.isTerm() && !isRate) {
            file.add(field + ".award", figure.of.code() + " is no term of an award");
        } else if (figure.of.isOffer() && labels.size() > 1) {
            file.add(field + ".award", "is a share or sum of one award; what is of several is two figures");
        } else if (figure.of.isBoundOfOffer()) {
            if (labels.isEmpty() && figure.of != Measure.AWARD_LIMIT && figure.nature == Nature.RULE) {
                file.add(field + ".award", "is missing: " + figure.of.code() + " bounds an award");
            }
            labels.stream()
                    .filter(label -> !offered.contains(label))
                    .forEach(label -> file.add(
                            field + ".award", "no award or award_share of this record has the award '" + label + "'"));
        }
        if (!figure.when.isEmpty() && labels.isEmpty() && !isRate) {
            file.add(field + ".when", "needs the award that it is a tier of");
        }
    }

    private static void base(Figure figure, CodeRules concepts, String field, FileFaults file) {
        if (figure.base == null) {
            if (figure.of == Measure.AWARD_SHARE && figure.nature == Nature.RULE) {
                file.warn(field, "is a share, but of what is not said: base is missing");
            }
            return;
        }
        for (int i = 0; i < figure.base.size(); i++) {
            concepts.ofType(ConceptType.NUMBER, figure.base.get(i), field + ".base[" + (i + 1) + "]", file);
        }
    }
}
