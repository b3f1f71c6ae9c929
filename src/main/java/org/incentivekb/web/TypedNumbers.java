package org.incentivekb.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them into a form: 8,000,000, 800万, 8 million, 10–49. The parameters take them as digits. */
final class TypedNumbers {

    private static final Map<String, Integer> POWERS =
            Map.of("", 0, "千", 3, "k", 3, "thousand", 3, "万", 4, "m", 6, "million", 6, "千万", 7, "亿", 8, "billion", 9);

    private static final Pattern NUMBER = Pattern.compile("(?:cny|rmb|人民币|¥|eur|€|usd|\\$)?"
            + "(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?"
            + "(千万|[千万亿km]|thousand|million|billion|)(?:元|人民币|人|名|个|people|persons|employees|cny|rmb|%)?");

    private static final String BETWEEN = "[-–—~至到]|to";

    /** Characters of what anybody would type. */
    private static final int MOST = 60;

    private TypedNumbers() {}

    /** A number or a range of them in digits; what cannot be read so stays as it is. */
    static String plain(String typed) {
        if (typed.length() > MOST) {
            return typed;
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace("万元", "万");
        boolean mayBeOpen = text.contains("..");
        var ends = text.split(mayBeOpen ? "\\.\\." : BETWEEN, -1);
        if (ends.length > 2) {
            return typed;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            var end = ends[i].isEmpty() && mayBeOpen ? Optional.of("") : digits(ends[i]);
            if (end.isEmpty()) {
                return typed;
            }
            plain.append(i == 0 ? "" : "..").append(end.get());
        }
        return plain.toString();
    }

    private static Optional<String> digits(String end) {
        var number = NUMBER.matcher(end);
        return number.matches()
                ? Optional.of(new BigDecimal(
                                number.group(1).replace(",", "") + (number.group(2) == null ? "" : number.group(2)))
                        .scaleByPowerOfTen(POWERS.get(number.group(3)))
                        .stripTrailingZeros()
                        .toPlainString())
                : Optional.empty();
    }
}
