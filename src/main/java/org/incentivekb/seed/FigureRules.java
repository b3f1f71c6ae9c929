package org.incentivekb.seed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.written.WrittenNumbers;

/** What must hold of a figure: its unit, its evidence, and that value and bound are what the text writes. */
final class FigureRules {

    private static final Pattern SHARE = Pattern.compile("[%％‰成折倍]|百分|千分|\\d\\s*[:：∶]\\s*\\d");
    private static final Pattern YUAN = Pattern.compile("元|圆|CNY|RMB|yuan", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            "美元|欧元|歐元|港元|港币|港幣|日元|英镑|英鎊|韩元|韓元|新元|澳元|USD|EUR|HKD|JPY|GBP|KRW|[$€£]", Pattern.CASE_INSENSITIVE);

    private FigureRules() {}

    static void check(Incentive incentive, FileFaults file) {
        var passages = new HashMap<List<Object>, Integer>();
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var field = "figures[" + (i + 1) + "]";
            unit(figure, field, file);
            passage(incentive, figure, field, file);
            written(figure, field, file);
            writtenUnit(figure, field, file);
            var passage = Arrays.<Object>asList(
                    figure.of(), figure.value(), figure.unit(), figure.source(), figure.paragraph());
            var earlier = passages.putIfAbsent(passage, i + 1);
            if (earlier != null) {
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

    /** That the text does not write another unit. It may leave out its own: 30万 of a sum, 200 of companies. */
    private static void writtenUnit(Figure figure, String field, FileFaults file) {
        if (figure.text() == null || figure.unit() == null) {
            return;
        }
        var text = figure.text();
        boolean isShare = SHARE.matcher(text).find();
        boolean isYuan = YUAN.matcher(text).find();
        if (figure.unit() == Unit.CNY && FOREIGN.matcher(text).find()) {
            file.add(field + ".unit", "is CNY, but the text writes another currency");
        } else if (figure.unit() == Unit.CNY && isShare && !isYuan) {
            file.add(field + ".unit", "is CNY, but the text writes a share");
        } else if (figure.unit() == Unit.PERCENT && isYuan && !isShare) {
            file.add(field + ".unit", "is percent, but the text writes a sum");
        } else if (figure.unit() == Unit.PERSON && text.contains("人次")) {
            file.add(field + ".unit", "is person, but the text writes 人次: person_time");
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
