package org.incentivekb.api.parameter;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which a list is given. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Format.TEXT_CSV),
    NDJSON(Format.APPLICATION_NDJSON);

    /** RFC 4180. Of a lower quality than JSON ({@code qs}), so that a client that accepts anything gets JSON. */
    public static final String TEXT_CSV = "text/csv;charset=UTF-8;qs=0.5";

    /** One JSON text a line. */
    public static final String APPLICATION_NDJSON = "application/x-ndjson;qs=0.5";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the parameter {@code format} and file names write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in headers: without the preference. */
    public String mediaType() {
        return mediaType.replace(";qs=0.5", "");
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Format::code).toList();
    }
}
