package org.incentivekb.web.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/**
 * Numbers with their units as a reader expects them: 800万元 and CNY 8 million, never rounded. What cannot be written short without
 * rounding is written with all its digits.
 */
final class Numbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** Decimals that a short form may have. */
    private static final int SHORT_DECIMALS = 2;

    private static final Map<String, String> ONE =
            Map.of("companies", "company", "universities", "university", "facilities", "facility");

    private Numbers() {}

    /** Digits in groups of three. */
    static String grouped(BigDecimal number) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }

    /** A number with its unit, such as 2万人, 8 months, 3%. */
    static String quantity(BigDecimal number, String unit, Language language) {
        var known = Code.of(Unit.class, unit).orElse(null);
        if (known == Unit.PERCENT) {
            return grouped(number) + '%';
        }
        if (known == null) {
            return grouped(number) + ' ' + unit;
        }
        if (known.isCurrency()) {
            return money(number, known, language);
        }
        return language == Language.ZH
                ? chinese(number) + name(known, language)
                : grouped(number) + ' ' + (number.compareTo(BigDecimal.ONE) == 0 ? one(known) : name(known, language));
    }

    /** The name of a unit as it follows a number. */
    private static String name(Unit unit, Language language) {
        var label = language.of(unit.label()).split("[:(（]")[0].strip();
        return language == Language.ZH ? label : label.toLowerCase(Locale.ROOT);
    }

    private static String one(Unit unit) {
        var name = name(unit, Language.EN);
        return ONE.getOrDefault(name, name.replaceFirst("s$", ""));
    }

    private static String money(BigDecimal sum, Unit currency, Language language) {
        if (language == Language.ZH) {
            return chinese(sum) + (currency == Unit.CNY ? "元" : currency.label().zh());
        }
        var number = isShort(sum, BILLION)
                ? grouped(sum.divide(BILLION)) + " billion"
                : isShort(sum, MILLION) ? grouped(sum.divide(MILLION)) + " million" : grouped(sum);
        // No line breaks within a sum.
        return (currency.code() + ' ' + number).replace(' ', '\u00a0');
    }

    /** With 万 and 亿, by which Chinese counts. */
    private static String chinese(BigDecimal number) {
        if (isShort(number, HUNDRED_MILLION)) {
            return grouped(number.divide(HUNDRED_MILLION)) + '亿';
        }
        return isShort(number, TEN_THOUSAND) ? grouped(number.divide(TEN_THOUSAND)) + '万' : grouped(number);
    }

    private static boolean isShort(BigDecimal number, BigDecimal by) {
        return number.compareTo(by) >= 0
                && number.divide(by).stripTrailingZeros().scale() <= SHORT_DECIMALS;
    }

    /** What a number is counted for, together: 每家企业每年, per company and year. */
    static String per(List<String> codes, Language language) {
        var labels = codes.stream()
                .map(code -> Code.of(Per.class, code)
                        .map(Per::label)
                        .map(language::of)
                        .orElse(code))
                .toList();
        if (language == Language.ZH) {
            return String.join("", labels);
        }
        var words = labels.stream()
                .map(label -> label.replaceFirst("^Each ", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("once"))
                .toList();
        var per = words.isEmpty() ? "" : "per " + String.join(" and ", words);
        return codes.contains(Per.ONCE.code()) ? (per.isEmpty() ? "one-off" : per + ", one-off") : per;
    }
}
