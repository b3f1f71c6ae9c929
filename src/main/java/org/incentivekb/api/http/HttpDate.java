package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as HTTP writes them (RFC 9110, section 5.6.7): always two digits for the day, which Java's RFC 1123 form does not give. */
final class HttpDate {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** A second and how it is written. */
    private record Second(long second, CharSequence written) {}

    private static volatile Second last = new Second(0, "");

    private HttpDate() {}

    static CharSequence of(ZonedDateTime time) {
        return HttpHeaders.createOptimized(FORM.format(time.withZoneSameInstant(ZoneOffset.UTC)));
    }

    /** The form that a sender must write; the obsolete ones (section 5.6.7) are no dates here, which only costs a whole answer. */
    static Optional<Instant> parse(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date.strip(), FORM).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Now, written once a second. */
    static CharSequence now() {
        long second = System.currentTimeMillis() / 1000;
        var known = last;
        if (known.second != second) {
            known = new Second(second, of(Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC)));
            last = known;
        }
        return known.written;
    }
}
