package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * When something opens or closes: a date, partial or whole, or a date and time with its offset from UTC (ISO 8601, RFC 3339), as
 * {@code 2026-02-11T17:00+01:00}.
 */
public record Moment(@JsonValue String value) {

    private static final Pattern TIME =
            Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})");

    /** @throws IllegalArgumentException where the text is neither */
    @JsonCreator
    public Moment {
        if (value.indexOf('T') < 0) {
            new PartialDate(value);
        } else {
            if (!TIME.matcher(value).matches()) {
                throw new IllegalArgumentException("not a date, nor a time of the form 2026-02-11T17:00+01:00");
            }
            try {
                OffsetDateTime.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such time", e);
            }
        }
    }

    /** Its date, on the calendar of the place. */
    public PartialDate date() {
        return new PartialDate(value.indexOf('T') < 0 ? value : value.substring(0, value.indexOf('T')));
    }

    /** Whether it can be no later than the other. */
    public boolean isBy(Moment other) {
        return value.indexOf('T') > 0 && other.value.indexOf('T') > 0
                ? !OffsetDateTime.parse(value).isAfter(OffsetDateTime.parse(other.value))
                : date().startsBy(other.date());
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as it is written, so that its precision and offset stay. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<Moment, String> {

        @Override
        public String convertToDatabaseColumn(Moment moment) {
            return moment == null ? null : moment.value;
        }

        @Override
        public Moment convertToEntityAttribute(String text) {
            return text == null ? null : new Moment(text);
        }
    }
}
