package org.incentivekb.seed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.written.WrittenNumbers;

/** What must hold of a figure: its unit, its evidence, and that value and bound are what the text writes. */
final class FigureRules {

    private FigureRules() {}

    static void check(Incentive incentive, FileFaults file) {
        var passages = new HashMap<List<Object>, Integer>();
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var field = "figures[" + (i + 1) + "]";
            unit(figure, field, file);
            passage(incentive, figure, field, file);
            written(figure, field, file);
            var passage = Arrays.<Object>asList(
                    figure.of(), figure.value(), figure.unit(), figure.source(), figure.paragraph());
            var earlier = passages.putIfAbsent(passage, i + 1);
            if (earlier != null && !figure.equals(incentive.figures.get(earlier - 1))) {
                file.warn(field, "is of the same passage, measure and value as figures[" + earlier + "]");
            }
        }
    }

    private static void unit(Figure figure, String field, FileFaults file) {
        if (figure.of() != null && figure.unit() != null && !figure.of().units().contains(figure.unit())) {
            var allowed = figure.of().units().stream()
                    .map(unit -> unit.code())
                    .sorted()
                    .collect(Collectors.joining(", "));
            file.add(
                    field + ".unit",
                    figure.of().code() + " is not counted in " + figure.unit().code() + "; allowed: " + allowed);
        }
        if (figure.unit() == Unit.CNY
                && figure.value() != null
                && figure.value().scale() > 2) {
            file.add(field + ".value", "is a sum of yuan, which has at most two decimals");
        }
    }

    private static void passage(Incentive incentive, Figure figure, String field, FileFaults file) {
        if (figure.source() != null
                && incentive.evidence.stream()
                        .noneMatch(evidence -> figure.source().equals(evidence.source())
                                && evidence.paragraphs().contains(figure.paragraph()))) {
            file.add(
                    field + ".paragraph",
                    "paragraph " + figure.paragraph() + " of " + figure.source() + " is not in the evidence");
        }
    }

    private static void written(Figure figure, String field, FileFaults file) {
        if (figure.text() == null || figure.value() == null || figure.bound() == null) {
            return;
        }
        var written = WrittenNumbers.in(figure.text());
        if (written.all().isEmpty()) {
            file.warn(field + ".text", "'" + figure.text() + "' writes no number that can be read");
        } else if (!written.include(figure.value())) {
            file.add(
                    field + ".value",
                    figure.value().toPlainString() + " is not what the text writes: "
                            + written.all().stream()
                                    .map(BigDecimal::toPlainString)
                                    .collect(Collectors.joining(" or ")));
        } else {
            written.against(figure.bound(), figure.value())
                    .ifPresent(word -> file.add(
                            field + ".bound", figure.bound().code() + " contradicts '" + word + "' of the text"));
        }
    }
}
