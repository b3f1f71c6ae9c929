package org.incentivekb.api.parameter;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.match.Profile;

/** A number as a parameter writes it, or a range whose ends belong to it: {@code 10}, {@code 10..49}, {@code 10..}, {@code ..49}. */
enum NumberRange {
    /** What is measured, and cannot be negative. */
    QUANTITY(NumberRange.PLAIN, Reason.NO_RANGE),

    /** What is counted. */
    COUNT(NumberRange.WHOLE, Reason.NO_COUNT),

    /** What a part is of its whole, in percent. */
    SHARE("(100(\\.0{1," + Limits.NUMBER_DECIMALS + "})?|\\d{1,2}" + NumberRange.DECIMALS + ")", Reason.NO_SHARE),

    /** What may have become less. */
    CHANGE("-?" + NumberRange.PLAIN, Reason.NO_RANGE);

    private static final String DECIMALS = "(\\.\\d{1," + Limits.NUMBER_DECIMALS + "})?";
    private static final String WHOLE = "\\d{1," + Limits.NUMBER_DIGITS + "}";
    private static final String PLAIN = WHOLE + DECIMALS;

    private static final String TO = "..";
    private static final Pattern NUMBER = Pattern.compile("-?" + PLAIN);

    private final String number;
    private final String otherwise;

    /**
     * @param number what an end is, as a regular expression
     * @param otherwise what is said of what is none
     */
    NumberRange(String number, String otherwise) {
        this.number = number;
        this.otherwise = otherwise;
    }

    /** The regular expression of what can be read. */
    String pattern() {
        return "^(%1$s(\\.\\.(%1$s)?)?|\\.\\.%1$s)$".formatted(number);
    }

    /** What an end is, in words. */
    String words() {
        return switch (this) {
            case COUNT -> "a whole number";
            case SHARE -> "a number from 0 to 100";
            default -> "a number";
        };
    }

    /** An end that is not given is null; null where nothing is given, or something faulty, which the reader notes. */
    Profile.Range read(ParameterReader reader, Parameter parameter) {
        var text = reader.one(parameter);
        if (text == null) {
            return null;
        }
        int at = text.indexOf(TO);
        var from = at < 0 ? text : text.substring(0, at);
        var to = at < 0 ? text : text.substring(at + TO.length());
        if (text.equals(TO) || !isNumber(from) || !isNumber(to)) {
            reader.fault(parameter, otherwise);
            return null;
        }
        var range = new Profile.Range(number(from), number(to));
        if (this != CHANGE && (isNegative(range.from()) || isNegative(range.to()))) {
            reader.fault(parameter, Reason.NEGATIVE);
        } else if (!isOurs(from) || !isOurs(to)) {
            reader.fault(parameter, otherwise);
        } else if (range.from() != null && range.to() != null && range.from().compareTo(range.to()) > 0) {
            reader.fault(parameter, Reason.ENDS_BEFORE_IT_BEGINS);
        }
        return range;
    }

    private static boolean isNumber(String end) {
        return end.isEmpty() || NUMBER.matcher(end).matches();
    }

    private boolean isOurs(String end) {
        return end.isEmpty() || end.matches(number);
    }

    private static BigDecimal number(String end) {
        return end.isEmpty() ? null : new BigDecimal(end);
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
