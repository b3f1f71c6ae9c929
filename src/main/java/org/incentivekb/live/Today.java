package org.incentivekb.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** The day that {@code today} stands for: the one in the time zone of the places, {@code incentives.zone}. */
public final class Today {

    /** The value of a parameter. */
    public static final String TODAY = "today";

    private static final ZoneId ZONE = ZoneId.of(ConfigProvider.getConfig()
            .getOptionalValue("incentives.zone", String.class)
            .orElse("Asia/Shanghai"));

    private Today() {}

    /** As ISO 8601 writes it. */
    public static String day() {
        return LocalDate.now(ZONE).toString();
    }

    /** When it began. */
    public static Instant begin() {
        return beginOf(LocalDate.now(ZONE));
    }

    /** When a day begins. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** A moment as clocks there show it, with their offset (ISO 8601). */
    public static String local(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS)
                .atZone(ZONE)
                .toOffsetDateTime()
                .toString();
    }

    /** Whether a query may ask for it: also where its letters are percent-encoded, which none need be. */
    public static boolean isAsked(String query) {
        return query != null && (query.contains(TODAY) || query.contains("%6") || query.contains("%7"));
    }
}
