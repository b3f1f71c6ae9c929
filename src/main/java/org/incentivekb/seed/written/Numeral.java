package org.incentivekb.seed.written;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * One number in a folded text, in digits, in Chinese numerals or in both, with the units that multiply it.
 *
 * @param value null when the characters make no number, as in 十百千亿
 * @param end the position after its last character
 * @param unit what it lends to a plain number listed before it: 10000 to the 200 of 200-500万元
 * @param tightUnit what it lends to a single digit listed before it: 10 to the 三 of 三四十家
 * @param plain whether a later number of a list may lend it a unit
 */
record Numeral(BigDecimal value, int end, BigDecimal unit, BigDecimal tightUnit, boolean plain) {

    static final String UNITS = "十百千万亿";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String APPROXIMATE = "余多几来";

    /** A comma separates decimals only where neither groups nor a list can be meant: 1,5 million, 2,5 %. */
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{1,3}(?:([ ,'’])\\d{3}(?!\\d)(?:\\2\\d{3}(?!\\d))*|(?:\\.\\d{3}(?!\\d)){2,})|\\d+)"
                    + "(?:(?:\\.|,(?=\\d{1,2} (?:%|mill)))(\\d+))?");

    /** 成 is a tenth, but not in 成都 or 成果; m is a million, but not in m2. */
    private static final Pattern MARK = Pattern.compile(" *(%|‰|成(?![都立本果功长熟效为员交就品片分])"
            + "|(?:hundred|thousand|k|mille|millions?|mn?|billions?|bn|milliards?)(?![a-zà-ÿ²³]|(?<=m)\\d))");

    static boolean begins(String text, int i) {
        var c = at(text, i);
        return isDigit(c)
                || c == '廿'
                || UNITS.indexOf(c) >= 0
                || (c == '零' ? at(text, i + 1) == '点' && isChinese(at(text, i + 2)) : isChinese(c));
    }

    /** The number that begins at a position where {@link #begins} holds. */
    static Numeral read(String text, int start) {
        return new Reader(text, start).read();
    }

    /** The character at the position, or NUL beyond the ends. */
    static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    static int skipSpaces(String text, int i) {
        while (at(text, i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return DIGITS.indexOf(c) >= 0;
    }

    private static int power(char unit) {
        return unit == '亿' ? 8 : UNITS.indexOf(unit) + 1;
    }

    private static int power(String mark) {
        return switch (mark.charAt(0)) {
            case '‰' -> -1;
            case '%' -> 0;
            case '成' -> 1;
            case 'h' -> 2;
            case 't', 'k' -> 3;
            case 'b' -> 9;
            default -> mark.equals("mille") ? 3 : mark.startsWith("milliard") ? 9 : 6;
        };
    }

    /** Adds up to {@code total} in 万 and 亿, {@code section} below them, and {@code count}, which waits for its unit. */
    private static final class Reader {

        private final String text;
        private final int start;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal count;
        private int counts;
        private int sections;
        private int lastPower;
        private int sectionPower;
        private int smallestPower = Integer.MAX_VALUE;
        private int powers;
        private int sectionPowers;
        private boolean arabic;
        private boolean spelledOut;
        private boolean broken;

        Reader(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        Numeral read() {
            while (step()) {}
            if (broken || at == start + 1 && text.charAt(start) == '一' && countsNothing()) {
                return new Numeral(null, at, BigDecimal.ONE, BigDecimal.ONE, false);
            }
            var value = total.add(section);
            if (count != null) {
                // 两万五 is 25000, as 两万零五 is not
                var digitOfNextUnit = !spelledOut && lastPower > 1 && count.compareTo(BigDecimal.TEN) < 0;
                value = value.add(digitOfNextUnit ? count.scaleByPowerOfTen(lastPower - 1) : count);
            }
            return marked(value);
        }

        /** Reads the next digits or unit; false when the number has ended. */
        private boolean step() {
            var c = at(text, at);
            if (isDigit(c)) {
                return count == null && arabic();
            } else if (c == '廿' && at == start) {
                section = BigDecimal.valueOf(20);
                smallestPower = 1;
                at++;
                return true;
            } else if (c == '点' && at > start && !arabic && isChinese(at(text, at + 1))) {
                fraction();
                return true;
            } else if (isChinese(c)) {
                return count == null && chinese();
            }
            var unit = at == start ? at : beforeUnit();
            var power = power(at(text, unit));
            if (power > 0) {
                multiply(power);
                at = unit + 1;
            }
            return power > 0;
        }

        private boolean arabic() {
            var matcher = ARABIC.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            // after a unit, digits go on with the number only in 2万5千, 1亿2000万 and 3万5
            if (at > start && power(at(text, matcher.end())) == 0 && matcher.end() > at + 1) {
                return false;
            }
            var whole = matcher.group(1).replace(matcher.group(2) == null ? "." : matcher.group(2), "");
            var part = matcher.group(3);
            count = new BigDecimal(part == null ? whole : whole + "." + part);
            counts++;
            arabic = true;
            at = matcher.end();
            return true;
        }

        private boolean chinese() {
            var after = at;
            while (isChinese(at(text, after))) {
                after++;
            }
            if (text.substring(at, after).indexOf('零') < 0 && after != at + 4) {
                // 三四十 is 三十 to 四十, and 一二三等奖 are three; but 二〇二一 and 一九九八 are years
                after = at + 1;
            }
            spelledOut |= text.charAt(at) == '零';
            count = BigDecimal.ZERO;
            for (; at < after; at++) {
                count = count.scaleByPowerOfTen(1).add(BigDecimal.valueOf(DIGITS.indexOf(text.charAt(at))));
            }
            counts++;
            return true;
        }

        private void fraction() {
            var written = new StringBuilder("0.");
            for (at++; isChinese(at(text, at)); at++) {
                written.append(DIGITS.indexOf(text.charAt(at)));
            }
            count = new BigDecimal(written.toString()).add(count == null ? BigDecimal.ZERO : count);
            spelledOut = true;
        }

        /** Past the space of 30 万元 and the 余 of 20余万元. */
        private int beforeUnit() {
            var unit = arabic ? skipSpaces(text, at) : at;
            return APPROXIMATE.indexOf(at(text, unit)) < 0 ? unit : skipSpaces(text, unit + 1);
        }

        private void multiply(int power) {
            var bare = count == null && section.signum() == 0;
            if (power < 4) {
                broken |= power >= smallestPower || count == null && !bare && power > 1;
                section = section.add((count == null ? BigDecimal.ONE : count).scaleByPowerOfTen(power));
                smallestPower = power;
            } else {
                if (count != null) {
                    section = section.add(count);
                }
                if (bare && total.signum() == 0) {
                    section = BigDecimal.ONE;
                }
                // 亿 multiplies the 万 before it, too: 1万5千亿
                total = power > sectionPower
                        ? total.add(section).scaleByPowerOfTen(power)
                        : total.add(section.scaleByPowerOfTen(power));
                section = BigDecimal.ZERO;
                sections += bare && sections > 0 ? 0 : 1;
                smallestPower = Integer.MAX_VALUE;
                sectionPower = power;
                sectionPowers += power;
            }
            powers += power;
            lastPower = power;
            count = null;
        }

        private Numeral marked(BigDecimal value) {
            var unit = counts == 1 && arabic ? powers : sections == 1 ? sectionPowers : 0;
            var tight = counts == 1 ? powers : unit;
            var matcher = MARK.matcher(text).region(at, text.length());
            var mark = matcher.lookingAt() ? matcher.group(1) : null;
            if (mark != null) {
                at = matcher.end();
            } else if (text.startsWith("年半", at) || text.startsWith("个半", at)) {
                value = value.add(new BigDecimal("0.5"));
            }
            int power = mark == null ? 0 : power(mark);
            return new Numeral(
                    value.scaleByPowerOfTen(power),
                    at,
                    BigDecimal.ONE.scaleByPowerOfTen(unit + power),
                    BigDecimal.ONE.scaleByPowerOfTen(tight + power),
                    mark == null && unit == 0);
        }

        /** Whether the 一 just read is a part of such words as 统一, 单一, 唯一, 一定, 一系列, 一次性. */
        private boolean countsNothing() {
            return at(text, start - 1) != '第'
                    && ("统单唯同之进".indexOf(at(text, start - 1)) >= 0
                            || "定体系流般律致些揽带路步旦直".indexOf(at(text, at)) >= 0
                            || text.startsWith("次性", at));
        }
    }
}
