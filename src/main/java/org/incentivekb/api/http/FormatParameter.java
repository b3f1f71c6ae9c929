package org.incentivekb.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.parameter.QueryString;

/** Lets the parameter {@code format} say what the Accept header says, for those who cannot set a header; the parameter wins. */
final class FormatParameter {

    private FormatParameter() {}

    static void negotiate(HttpServerRequest request) {
        var query = request.query();
        if (query == null
                || !query.contains("format=") && !hasEncodedLetter(query)
                || Format.of(request.path()).isEmpty()) {
            return;
        }
        try {
            var given = QueryString.decoded(query).get(QueryParameter.FORMAT.code());
            for (var format : Format.of(request.path())) {
                if (List.of(format.code()).equals(given)) {
                    request.headers().set(HttpHeaders.ACCEPT, format.mediaType());
                }
            }
        } catch (IllegalArgumentException e) {
            // Whoever reads the parameters refuses them, with every fault.
        }
    }

    private static boolean hasEncodedLetter(String query) {
        return query.contains("%6") || query.contains("%7");
    }
}
