package org.incentivekb.seed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incentivekb.Limits;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.written.WrittenNumbers;

/** What must hold of the few characters that are quoted: where they stand, how many they are, and that they write the number beside them. */
final class QuoteRules {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern SHARE =
            Pattern.compile("[%％‰]|[\\d一二三四五六七八九十两兩半][成折倍]|百分|千分|\\d\\s*[:：∶比]\\s*\\d|per ?cent");
    private static final Pattern YUAN = Pattern.compile("(?<![美欧歐港日韩韓新澳])[元圆]|CNY|RMB|yuan", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN =
            Pattern.compile("[美欧歐港日韩韓新澳]元|港币|港幣|英镑|英鎊|USD|EUR|HKD|JPY|GBP|KRW|[$€£]|euro", Pattern.CASE_INSENSITIVE);

    private QuoteRules() {}

    /** That a passage is among the evidence. */
    static void passage(Incentive incentive, String source, Integer paragraph, String field, FileFaults file) {
        if (source != null
                && paragraph != null
                && incentive.evidence.stream()
                        .noneMatch(evidence -> source.equals(evidence.source())
                                && evidence.paragraphs().contains(paragraph))) {
            file.add(field + ".paragraph", "paragraph " + paragraph + " of " + source + " is not in the evidence");
        }
    }

    static void length(String text, String field, FileFaults file) {
        if (text != null
                && text.length() > Limits.QUOTE
                && CHINESE.matcher(text).find()) {
            file.add(
                    field,
                    "has " + text.length() + " characters; at most " + Limits.QUOTE + ", and " + Limits.ALPHABETIC_QUOTE
                            + " where none is Chinese");
        }
    }

    /**
     * That a text writes a number, and says nothing against its bound.
     *
     * @param of the field that has the text, and below it the number
     * @param name of the number's field
     * @param boundName of the field that says the bound
     */
    static void written(
            String text, BigDecimal value, Bound bound, String of, String name, String boundName, FileFaults file) {
        if (text == null || value == null || bound == null) {
            return;
        }
        var written = WrittenNumbers.in(text);
        if (written.all().isEmpty()) {
            file.warn(of + ".text", "'" + text + "' writes no number that can be read");
        } else if (!written.include(value)) {
            file.add(
                    of + "." + name,
                    value.toPlainString() + " is not what the text writes: "
                            + written.all().stream()
                                    .map(BigDecimal::toPlainString)
                                    .collect(Collectors.joining(" or ")));
        } else {
            written.against(bound, value)
                    .ifPresent(word -> file.add(
                            of + "." + boundName,
                            bound.name().toLowerCase(Locale.ROOT) + " contradicts '" + word + "' of the text"));
        }
    }

    /** That the text does not write another unit. It may leave out its own: 30万 of a sum, 200 of companies. */
    static void writtenUnit(String text, Unit unit, String field, FileFaults file) {
        if (text == null || unit == null) {
            return;
        }
        boolean isShare = SHARE.matcher(text).find();
        boolean isYuan = YUAN.matcher(text).find();
        boolean isForeign = FOREIGN.matcher(text).find();
        if (unit == Unit.CNY && isForeign && !isYuan || unit.isCurrency() && unit != Unit.CNY && isYuan && !isForeign) {
            file.add(field, "is " + unit.code() + ", but the text writes another currency");
        } else if (unit.isCurrency() && isShare && !isYuan && !isForeign) {
            file.add(field, "is " + unit.code() + ", but the text writes a share");
        } else if (unit == Unit.PERCENT && (isYuan || isForeign) && !isShare) {
            file.add(field, "is percent, but the text writes a sum");
        } else if (unit == Unit.PERSON && text.contains("人次")) {
            file.add(field, "is person, but the text writes 人次: person_time");
        }
    }
}
