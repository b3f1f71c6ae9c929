package org.incentivekb.seed.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incentivekb.model.vocabulary.Bound;

/**
 * The numbers that the few characters quoted for a figure write, and what their words say of the bound.
 *
 * <p>Read are digits in any grouping (1,000,000, 1 000 000, １，０００), decimals, Chinese numerals (一百二十, 两千万,
 * 二〇二一, 三点五), both mixed (2万5千, 1亿2000万, 3百万), the units 十 to 万亿 and thousand to billion (k, m, bn), all in
 * Traditional characters too; 一年半 as 1.5. Shares are read in percent: 30%, 百分之三十 and 三成 are 30, 3‰ and 千分之三
 * are 0.3, 1:0.5 is 50, and 2倍 is 2 or 200. A number that shares a unit with a later one of its list or range is read both
 * ways: the 200 of 200-500万元 is 200 or 2,000,000. Vague numbers are read as what they are counted from: 20余万 is 200,000,
 * 数百 is 100. Years and ordinals are numbers like any other, since it costs nothing to find one reading too many.
 *
 * <p>Not read are fractions (1/3, 三分之一), ratios to another number than 1, words that imply a number (首届, 减半, 翻番,
 * 半年), numbers in English or French words, 兆 (a million or a million million), and units given elsewhere, as in the head of a
 * table. Where nothing is read, nothing is said against the value.
 *
 * <p>A word of bound belongs to the number it stands by, and to all numbers of that list or range: in 营收超5000万元奖励10万元
 * the 超 says nothing about the 10万元. It contradicts a bound when the given one has no word in the whole text.
 */
public final class WrittenNumbers {

    /** The Traditional characters of the words read here and in {@link BoundWords}, and other forms of the same sign. */
    private static final String OTHER_FORMS = "萬億兩两〇餘約過內幾點個於達滿數規項級條節簽預違來為佔頂線網簡稱將單統進帶體係樣態長員∶";

    private static final String FOLDED_FORMS = "万亿二二零余约过内几点个于达满数规项级条节签预违来为占顶线网简称将单统进带体系样态长员:";

    /** What may stand between the numbers of a list or range. */
    private static final Set<String> SEPARATORS = Set.of(
            "", "-", "–", "—", "——", "~", "至", "到", "、", ",", "或", "和", "及", "与", "與", "to", "and", "or", "à", "et",
            "ou");

    private static final int LONGEST_GAP = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A reading of a number, where it stands, and the list or range it is of. */
    record Reading(BigDecimal value, int start, int end, int list) {}

    private final String original;
    private final String text;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> waiting = new ArrayList<>();
    private BigDecimal denominator = BigDecimal.ONE;
    private int list;
    private List<BoundWords.Said> said;

    private WrittenNumbers(String original) {
        this.original = original;
        this.text = fold(original);
        for (int i = 0; i < text.length(); ) {
            i = Numeral.begins(text, i) ? number(i) : i + 1;
        }
    }

    public static WrittenNumbers in(String text) {
        return new WrittenNumbers(text);
    }

    /** Every reading of every number, without trailing zeros or exponent. */
    public List<BigDecimal> all() {
        return readings.stream().map(reading -> reading.value).distinct().toList();
    }

    /** Whether the text writes the value; false, too, where no number can be read. */
    public boolean include(BigDecimal value) {
        return readings.stream().anyMatch(reading -> reading.value.compareTo(value) == 0);
    }

    /** The word, as the text writes it, that contradicts the bound of the value. */
    public Optional<String> against(Bound bound, BigDecimal value) {
        if (said == null) {
            said = BoundWords.in(text, readings);
        }
        if (said.stream().anyMatch(word -> word.bounds().contains(bound))) {
            return Optional.empty();
        }
        return said.stream()
                .filter(word -> word.list() == BoundWords.NO_LIST
                        || readings.stream()
                                .anyMatch(
                                        reading -> reading.list == word.list() && reading.value.compareTo(value) == 0))
                .map(word -> original.substring(word.start(), word.end()))
                .findFirst();
    }

    /** Reads what begins here and says where it ends. */
    private int number(int start) {
        var number = Numeral.read(text, start);
        var next = Numeral.skipSpaces(text, number.end());
        if (number.value() == null) {
            return number.end();
        }
        if (text.startsWith("分之", next)) {
            return share(start, number.value(), Numeral.skipSpaces(text, next + 2));
        }
        var joint = Numeral.at(text, next);
        var after = Numeral.skipSpaces(text, next + 1);
        if ("/⁄:比".indexOf(joint) >= 0 && Numeral.begins(text, after)) {
            var second = Numeral.read(text, after);
            if (joint == '/' || joint == '⁄') {
                return fractionEnd(second.end());
            } else if (isSmall(number) && isSmall(second)) {
                if (number.value().compareTo(BigDecimal.ONE) == 0) {
                    listed(percent(second.value().multiply(HUNDRED), second.end()), start);
                }
                return second.end();
            }
        }
        listed(number, start);
        if (joint == '倍') {
            add(number.value().multiply(HUNDRED), start, number.end());
        }
        return number.end();
    }

    /** 百分之三十 in percent; of other denominators than powers of ten nothing is read. */
    private int share(int start, BigDecimal parts, int i) {
        if (!Numeral.begins(text, i)) {
            return i;
        }
        var counted = Numeral.read(text, i);
        var power = parts.precision() - parts.scale() - 1;
        if (counted.value() != null && power > 0 && parts.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0) {
            listed(percent(counted.value().scaleByPowerOfTen(2 - power), counted.end()), start);
            denominator = BigDecimal.ONE.scaleByPowerOfTen(2 - power);
        }
        return counted.end();
    }

    private static Numeral percent(BigDecimal value, int end) {
        return new Numeral(value, end, BigDecimal.ONE, BigDecimal.ONE, false);
    }

    private int fractionEnd(int i) {
        var end = i;
        while ("/⁄".indexOf(Numeral.at(text, end)) >= 0 && Numeral.begins(text, end + 1)) {
            end = Numeral.read(text, end + 1).end();
        }
        return end;
    }

    private static boolean isSmall(Numeral number) {
        return number.value() != null && number.plain() && number.value().compareTo(BigDecimal.TEN) <= 0;
    }

    /** Adds the number, and the readings that those before it in its list have by its unit. */
    private void listed(Numeral number, int start) {
        if (readings.isEmpty() || !isSeparator(readings.get(readings.size() - 1).end, start)) {
            list++;
            waiting.clear();
            denominator = BigDecimal.ONE;
        }
        for (var earlier : waiting) {
            add(earlier.value.multiply(number.unit()), earlier.start, earlier.end);
            if (earlier.value.compareTo(BigDecimal.TEN) < 0) {
                add(earlier.value.multiply(number.tightUnit()), earlier.start, earlier.end);
            }
        }
        if (!number.plain()) {
            waiting.clear();
        }
        var reading = add(number.value(), start, number.end());
        if (number.plain()) {
            // 千分之三至七
            add(number.value().multiply(denominator), start, number.end());
            waiting.add(reading);
        }
    }

    private boolean isSeparator(int from, int to) {
        if (to - from > LONGEST_GAP || to < from) {
            return false;
        }
        var gap = text.substring(from, to).strip();
        var currency = !gap.isEmpty() && "$¥€£".indexOf(gap.charAt(gap.length() - 1)) >= 0;
        return SEPARATORS.contains(currency ? gap.substring(0, gap.length() - 1).strip() : gap);
    }

    private Reading add(BigDecimal value, int start, int end) {
        var stripped = value.stripTrailingZeros();
        var reading = new Reading(stripped.scale() < 0 ? stripped.setScale(0) : stripped, start, end, list);
        readings.add(reading);
        return reading;
    }

    /** One form of each character, in as many characters: half-width, Simplified, lower-case, one kind of space. */
    private static String fold(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            var c = folded[i];
            if (c >= '！' && c <= '～') {
                c -= '！' - '!';
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                c = ' ';
            } else if (c > '\u007f') {
                var other = OTHER_FORMS.indexOf(c);
                c = other < 0 ? c : FOLDED_FORMS.charAt(other);
            }
            folded[i] = Character.toLowerCase(c);
        }
        return new String(folded);
    }
}
