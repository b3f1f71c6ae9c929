package org.incentivekb.web.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months, years and times as a reader expects them, with the precision that the source gives. */
final class Days {

    private Days() {}

    /** @param date partial or whole, or a date and time with its offset (ISO 8601) */
    static String of(String date, Language language) {
        return switch (date.length()) {
            case 4 -> language == Language.ZH ? date + '年' : date;
            case 7 -> YearMonth.parse(date).format(format("yyyy年M月", "MMMM yyyy", language));
            case 10 -> LocalDate.parse(date).format(format("yyyy年M月d日", "d MMMM yyyy", language));
            default -> {
                var time = OffsetDateTime.parse(date);
                yield time.format(format("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm", language)) + " (UTC"
                        + (time.getOffset().getTotalSeconds() == 0
                                ? ""
                                : time.getOffset().getId())
                        + ')';
            }
        };
    }

    private static DateTimeFormatter format(String zh, String en, Language language) {
        return DateTimeFormatter.ofPattern(language == Language.ZH ? zh : en, Locale.ENGLISH);
    }
}
