package org.incentivekb.api.parameter;

import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which a list is given. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Format.TEXT_CSV),
    NDJSON(Format.APPLICATION_NDJSON),
    ATOM(Format.APPLICATION_ATOM);

    /** RFC 4180. Of a lower quality than JSON ({@code qs}), so that a client that accepts anything gets JSON. */
    public static final String TEXT_CSV = "text/csv;charset=UTF-8;qs=0.5";

    /** One JSON text a line. */
    public static final String APPLICATION_NDJSON = "application/x-ndjson;qs=0.5";

    /** RFC 4287. */
    public static final String APPLICATION_ATOM = "application/atom+xml;charset=UTF-8;qs=0.5";

    /** Of a list that is given as a file too. */
    static final Set<Format> OF_LISTS = EnumSet.of(JSON, CSV, NDJSON);

    /** Of the changes. */
    static final Set<Format> OF_CHANGES = EnumSet.of(JSON, ATOM);

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

    static List<String> codes(Set<Format> formats) {
        return formats.stream().map(Format::code).toList();
    }

    /** Those in which a path is given; none where that cannot be chosen. */
    public static Set<Format> of(String path) {
        var taken = QueryParameter.takenBy(path);
        return taken.contains(QueryParameter.FORMAT)
                ? OF_LISTS
                : taken.contains(ChangeParameter.FORMAT) ? OF_CHANGES : Set.of();
    }
}
