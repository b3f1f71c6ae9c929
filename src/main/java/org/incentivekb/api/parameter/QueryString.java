package org.incentivekb.api.parameter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;

/** The query of a URL (RFC 3986, section 3.4) as names with their values, in the order given. */
public final class QueryString {

    /** Stands where bytes are not UTF-8. */
    static final String MALFORMED = "\uFFFD";

    private QueryString() {}

    /**
     * A semicolon separates nothing; what is not UTF-8 becomes {@link #MALFORMED}.
     *
     * @throws ProblemException where it is not percent-encoded
     */
    public static Map<String, List<String>> parameters(String query) {
        try {
            return decoded(query);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(List.of(ParameterFault.undecodable(query)));
        }
    }

    /** @throws IllegalArgumentException where it is not percent-encoded */
    public static Map<String, List<String>> decoded(String query) {
        return query == null || query.isEmpty()
                ? Map.of()
                : new QueryStringDecoder(asUtf8(query), UTF_8, false, Limits.PARAMETERS, true).parameters();
    }

    /** A client that does not percent-encode sends bytes of UTF-8, which HTTP reads as Latin-1. */
    private static String asUtf8(String query) {
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) >= 0x80) {
                return new String(query.getBytes(ISO_8859_1), UTF_8);
            }
        }
        return query;
    }
}
