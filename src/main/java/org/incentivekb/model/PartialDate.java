package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A date with the precision that the source gave it (ISO 8601): {@code 2008}, {@code 2015-09} or {@code 2021-09-16}. It is never
 * filled up to a day; where it is compared it stands for all its days.
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException where the text is no such date */
    @JsonCreator
    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a date of the form 2008, 2015-09 or 2021-09-16");
        }
        try {
            switch (value.length()) {
                case 7 -> YearMonth.parse(value);
                case 10 -> LocalDate.parse(value);
                default -> {}
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day in the calendar", e);
        }
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** Whether any of its days is on or after the first day of the other. */
    public boolean reaches(PartialDate from) {
        return value.compareTo(from.value) >= 0 || from.value.startsWith(value);
    }

    /** Whether any of its days is on or before the last day of the other. */
    public boolean startsBy(PartialDate to) {
        return value.compareTo(to.value) <= 0 || value.startsWith(to.value);
    }

    /** The first of its days; itself where it is a day. */
    public PartialDate first() {
        return new PartialDate(value + "0000-01-01".substring(value.length()));
    }

    /** The last of its days; itself where it is a day. */
    public PartialDate last() {
        return switch (value.length()) {
            case 4 -> new PartialDate(value + "-12-31");
            case 7 -> new PartialDate(YearMonth.parse(value).atEndOfMonth().toString());
            default -> this;
        };
    }

    /** The month and the year that it lies in, where it says more than that. */
    public List<PartialDate> coarser() {
        return switch (value.length()) {
            case 10 -> List.of(new PartialDate(value.substring(0, 7)), new PartialDate(value.substring(0, 4)));
            case 7 -> List.of(new PartialDate(value.substring(0, 4)));
            default -> List.of();
        };
    }

    /** The year that it lies in. */
    public PartialDate coarsest() {
        return value.length() == 4 ? this : new PartialDate(value.substring(0, 4));
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as it is written, so that its precision stays. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<PartialDate, String> {

        @Override
        public String convertToDatabaseColumn(PartialDate date) {
            return date == null ? null : date.value;
        }

        @Override
        public PartialDate convertToEntityAttribute(String text) {
            return text == null ? null : new PartialDate(text);
        }
    }
}
