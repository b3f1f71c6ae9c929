package org.incentivekb.api.parameter;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.match.Profile;

/** A number as a parameter writes it, or a range whose ends belong to it: {@code 10}, {@code 10..49}, {@code 10..}, {@code ..49}. */
final class NumberRange {

    private static final String TO = "..";
    private static final String PLAIN =
            "\\d{1," + Limits.NUMBER_DIGITS + "}(\\.\\d{1," + Limits.NUMBER_DECIMALS + "})?";
    private static final Pattern NUMBER = Pattern.compile("-?" + PLAIN);

    private NumberRange() {}

    /** The regular expression of what can be read. */
    static String pattern(boolean mayBeNegative) {
        var number = (mayBeNegative ? "-?" : "") + PLAIN;
        return "^(%1$s(\\.\\.(%1$s)?)?|\\.\\.%1$s)$".formatted(number);
    }

    /** An end that is not given is null; null where nothing is given, or something faulty, which the reader notes. */
    static Profile.Range read(ParameterReader reader, Parameter parameter, boolean mayBeNegative) {
        var text = reader.one(parameter);
        if (text == null) {
            return null;
        }
        int at = text.indexOf(TO);
        var from = at < 0 ? text : text.substring(0, at);
        var to = at < 0 ? text : text.substring(at + TO.length());
        if (text.equals(TO) || !isNumber(from) || !isNumber(to)) {
            reader.fault(parameter, Reason.NO_RANGE);
            return null;
        }
        var range = new Profile.Range(number(from), number(to));
        if (!mayBeNegative && (isNegative(range.from()) || isNegative(range.to()))) {
            reader.fault(parameter, Reason.NEGATIVE);
        } else if (range.from() != null && range.to() != null && range.from().compareTo(range.to()) > 0) {
            reader.fault(parameter, Reason.ENDS_BEFORE_IT_BEGINS);
        }
        return range;
    }

    private static boolean isNumber(String end) {
        return end.isEmpty() || NUMBER.matcher(end).matches();
    }

    private static BigDecimal number(String end) {
        return end.isEmpty() ? null : new BigDecimal(end);
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
