package org.incentivekb.match.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.catalog.Offers;
import org.incentivekb.catalog.Yardstick;
import org.incentivekb.model.vocabulary.Text;

/**
 * Why amounts do not compare, in words.
 *
 * @param names of the regions
 */
record Incomparable(Map<String, Text> names) {

    private static final Text NOT_STATED = new Text("未写明", "not stated");

    /** Nobody is there to compare it with. */
    Text alone(Collection<String> region) {
        var name = all(region);
        return new Text(
                "其他地区当日没有这类有效内容，只有" + name.zh() + "有", "Only " + name.en() + " has something of this sort in force");
    }

    Text silent(Collection<String> regions) {
        var names = all(regions);
        return new Text(names.zh() + "未写明金额", "No amount is stated in " + names.en());
    }

    /** A lower bound that may be more. */
    Text open(Collection<String> regions) {
        var names = all(regions);
        return new Text(
                names.zh() + "的金额是下限，可能更高", "The amount of " + names.en() + " is a lower bound and may be more");
    }

    /** What differs: the currency, the meaning, what it is counted for. */
    Text measuredOtherwise(Map<String, Offers.Stated> best) {
        var meaning = differing(best, "含义不同", "Different meanings", Incomparable::meaning);
        return Stream.of(
                        differing(best, "币种不同", "Different currencies", Incomparable::currency),
                        meaning == null
                                ? differing(best, "计算口径不同", "Counted for different things", Incomparable::per)
                                : meaning)
                .filter(Objects::nonNull)
                .reduce((a, b) -> new Text(a.zh() + "。" + b.zh(), a.en() + ". " + b.en()))
                .orElseGet(() -> new Text("均未写明按什么计", "None says what the amount is counted for"));
    }

    private Text differing(
            Map<String, Offers.Stated> best, String zh, String en, Function<Offers.Stated, Text> aspect) {
        if (best.values().stream().map(aspect).distinct().count() == 1) {
            return null;
        }
        var each = best.entrySet().stream()
                .map(entry -> of(names.get(entry.getKey()), aspect.apply(entry.getValue())))
                .toList();
        return new Text(zh + "：" + joined(each, Text::zh, "，"), en + ": " + joined(each, Text::en, ", "));
    }

    /** By one of what they share one leads, by another one another. */
    Text leadingByTurns(Map<Offers.Stated, List<String>> leading) {
        var zh = leading.entrySet().stream()
                .map(entry -> of(per(entry.getKey()), currency(entry.getKey())).zh() + "为"
                        + all(entry.getValue()).zh())
                .collect(Collectors.joining("，"));
        var en = leading.entrySet().stream()
                .map(entry -> of(per(entry.getKey()), currency(entry.getKey())).en() + " "
                        + all(entry.getValue()).en())
                .collect(Collectors.joining("; "));
        return new Text("最高者因计算口径而异：" + zh, "Who offers most depends on what it is counted for: " + en);
    }

    private static Text of(Text what, Text value) {
        return new Text(what.zh() + "（" + value.zh() + "）", what.en() + " (" + value.en() + ")");
    }

    private static Text currency(Offers.Stated stated) {
        return new Text(stated.amount().currency(), stated.amount().currency());
    }

    private static Text meaning(Offers.Stated stated) {
        return switch (stated.by().meaning()) {
            case AWARD -> new Text("一个对象所得", "what one recipient gets");
            case POOL -> new Text("总规模", "the whole pool");
            case EQUITY -> new Text("股权投资", "an investment for a share");
            case LOAN -> new Text("贷款或担保额", "a loan or a guarantee");
        };
    }

    private static Text per(Offers.Stated stated) {
        if (stated.by().meaning() == Yardstick.Meaning.POOL) {
            return meaning(stated);
        }
        return stated.by().per().isEmpty()
                ? NOT_STATED
                : new Text(
                        stated.by().per().stream().map(per -> per.label().zh()).collect(Collectors.joining()),
                        stated.by().per().stream()
                                .map(per -> per.label().en().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }

    private Text all(Collection<String> regions) {
        var all = regions.stream().map(names::get).toList();
        return new Text(joined(all, Text::zh, "、"), joined(all, Text::en, ", "));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
