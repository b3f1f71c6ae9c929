package org.incentivekb.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details (RFC 9457), the body of every answer that is not a success. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem details (RFC 9457).")
public record Problem(
        @Schema(
                description =
                        "What sort of problem it is: a URN of ours, or `about:blank` where the status says it all",
                examples = "urn:incentive-kb:invalid-parameters",
                required = true)
        String type,

        @Schema(description = "The sort of problem in words", examples = "Invalid parameters", required = true)
        String title,

        @Schema(description = "HTTP status code", examples = "400", required = true)
        int status,

        @Schema(
                description = "What happened this time",
                examples = "1 parameter cannot be used as given; see errors.",
                required = true)
        String detail,

        @Schema(
                description = "The path and query that were asked for",
                examples = "/api/v1/incentives?industry=gmae",
                required = true)
        String instance,

        @Schema(description = "For faulty parameters: every fault of the request")
        List<ParameterFault> errors) {

    public Problem {
        instance = asUri(instance);
    }

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Response.StatusType status, String detail, String instance) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, instance, List.of());
    }

    static Problem invalid(List<ParameterFault> faults, String instance) {
        var count = faults.size() == 1 ? "1 parameter cannot" : faults.size() + " parameters cannot";
        return new Problem(
                "urn:incentive-kb:invalid-parameters",
                "Invalid parameters",
                400,
                count + " be used as given; see errors.",
                instance,
                faults);
    }

    static Problem notFound(ParameterFault fault, String instance) {
        return new Problem("urn:incentive-kb:not-found", "Not found", 404, fault.reason(), instance, List.of(fault));
    }

    /** A client that does not percent-encode sends bytes of UTF-8, which HTTP reads as Latin-1; a URI has none of them (RFC 3986). */
    private static String asUri(String path) {
        var uri = new StringBuilder(path.length());
        path.chars().forEach(c -> {
            if (c < 0x80) {
                uri.append((char) c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        });
        return uri.toString();
    }
}
