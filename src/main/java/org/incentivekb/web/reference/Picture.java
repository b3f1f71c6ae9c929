package org.incentivekb.web.reference;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of time that the bars of the timeline stand in, in whole years around today.
 *
 * @param from its first day, and {@code to} the day after its last
 * @param today where today is, in hundredths of its width
 */
@TemplateData
public record Picture(LocalDate from, LocalDate to, int today) {

    static final int WIDTH = 100;

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 4;

    /** A year as it is marked beneath. */
    @TemplateData
    public record Mark(int year, int x) {}

    static Picture of(String day) {
        var today = LocalDate.parse(day);
        var from = LocalDate.of(today.getYear() - YEARS_BEFORE, 1, 1);
        var to = LocalDate.of(today.getYear() + YEARS_AFTER, 1, 1);
        var picture = new Picture(from, to, 0);
        return new Picture(from, to, picture.place(day));
    }

    /** Where a day is, in hundredths of the width; what lies outside is at the nearer edge. */
    int place(String day) {
        long all = ChronoUnit.DAYS.between(from, to);
        long days = ChronoUnit.DAYS.between(from, LocalDate.parse(day));
        return (int) Math.max(0, Math.min(WIDTH, days * WIDTH / all));
    }

    public List<Mark> years() {
        var marks = new ArrayList<Mark>();
        for (var year = from; year.isBefore(to); year = year.plusYears(1)) {
            marks.add(new Mark(year.getYear(), place(year.toString())));
        }
        return marks;
    }

    /** The first day of a partial date, or of a date and time. */
    static String first(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date.substring(0, 10);
        };
    }

    /** The last day of it. */
    static String last(String date) {
        return switch (date.length()) {
            case 4 -> date + "-12-31";
            case 7 -> YearMonth.parse(date).atEndOfMonth().toString();
            default -> date.substring(0, 10);
        };
    }
}
