package org.incentivekb.render;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;

/**
 * Numbers with their units as a reader expects them: 800万元 and CNY 8 million, never rounded. What cannot be written short without
 * rounding is written with all its digits.
 */
public final class NumberWords {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** Decimals that a short form may have. */
    private static final int SHORT_DECIMALS = 2;

    private static final Map<String, String> ONE =
            Map.of("companies", "company", "universities", "university", "facilities", "facility");

    private NumberWords() {}

    /** Digits in groups of three. */
    public static String grouped(BigDecimal number) {
        return written(number, "#,##0.####");
    }

    private static String written(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /**
     * A number with its unit, such as 2万人, 8 months, 3%.
     *
     * @param unit its code; one that there is not follows the number as it is
     */
    public static Text quantity(BigDecimal number, String unit) {
        var known = Code.of(Unit.class, unit).orElse(null);
        if (known == Unit.PERCENT || known == null) {
            var same = grouped(number) + (known == null ? ' ' + unit : "%");
            return new Text(same, same);
        }
        if (known.isCurrency()) {
            return new Text(
                    chinese(number) + (known == Unit.CNY ? "元" : known.label().zh()), money(number, known));
        }
        boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
        return new Text(
                chinese(number) + name(known.label().zh()),
                grouped(number)
                        + ' '
                        + (isOne ? one(known) : name(known.label().en()).toLowerCase(Locale.ROOT)));
    }

    /** The name of a unit as it follows a number. */
    private static String name(String label) {
        return label.split("[:(（]")[0].strip();
    }

    private static String one(Unit unit) {
        var name = name(unit.label().en()).toLowerCase(Locale.ROOT);
        return ONE.getOrDefault(name, name.replaceFirst("s$", ""));
    }

    private static String money(BigDecimal sum, Unit currency) {
        var number = isShort(sum, BILLION)
                ? grouped(sum.divide(BILLION)) + " billion"
                : isShort(sum, MILLION) ? grouped(sum.divide(MILLION)) + " million" : grouped(sum);
        return currency.code() + ' ' + number;
    }

    /** With 万 and 亿, by which Chinese counts, and without commas before them. */
    private static String chinese(BigDecimal number) {
        if (isShort(number, HUNDRED_MILLION)) {
            return written(number.divide(HUNDRED_MILLION), "0.##") + '亿';
        }
        if (isShort(number, TEN_THOUSAND)) {
            return written(number.divide(TEN_THOUSAND), "0.##") + '万';
        }
        return number.compareTo(TEN_THOUSAND) < 0 ? written(number, "0.####") : grouped(number);
    }

    private static boolean isShort(BigDecimal number, BigDecimal by) {
        return number.compareTo(by) >= 0
                && number.divide(by).stripTrailingZeros().scale() <= SHORT_DECIMALS;
    }

    /** What a number is counted for, together: 每家企业每年, per company and year; empty for nothing. */
    public static Text per(Collection<String> codes) {
        var labels = codes.stream()
                .map(code -> Code.of(Per.class, code).map(Per::label).orElse(new Text(code, code)))
                .toList();
        var words = labels.stream()
                .map(label -> label.en().replaceFirst("^Each ", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("once"))
                .toList();
        var per = words.isEmpty() ? "" : "per " + String.join(" and ", words);
        var english = codes.contains(Per.ONCE.code()) ? (per.isEmpty() ? "one-off" : per + ", one-off") : per;
        return new Text(String.join("", labels.stream().map(Text::zh).toList()), english);
    }
}
