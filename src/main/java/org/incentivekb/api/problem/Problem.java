package org.incentivekb.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;

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
        List<ParameterFault> errors,

        @Schema(
                format = "date-time",
                description = "Of a withdrawn record: when the version was loaded that withdrew it",
                examples = "2026-11-23T08:00:00Z")
        String withdrawnAt,

        @Schema(
                description =
                        "Of a withdrawn record: relative reference to the one that took its place, where there is one",
                examples = "/api/v1/incentives/yongchuan-digital-culture-fund")
        String successor) {

    public Problem {
        instance = asUri(instance);
    }

    private Problem(
            String type, String title, int status, String detail, String instance, List<ParameterFault> errors) {
        this(type, title, status, detail, instance, errors, null, null);
    }

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of which the HTTP status is all there is to say. */
    public static Problem of(Response.StatusType status, String detail, String instance) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, instance, List.of());
    }

    public static Problem invalid(List<ParameterFault> faults, String instance) {
        var count = faults.size() == 1 ? "1 parameter cannot" : faults.size() + " parameters cannot";
        int more = faults.size() - Limits.FAULTS;
        return new Problem(
                "urn:incentive-kb:invalid-parameters",
                "Invalid parameters",
                400,
                count + " be used as given; see errors"
                        + (more > 0 ? ", which lists the first " + Limits.FAULTS + "." : "."),
                instance,
                more > 0 ? faults.subList(0, Limits.FAULTS) : faults);
    }

    /** No such id. */
    public static Problem notFound(ParameterFault fault, String instance) {
        return new Problem("urn:incentive-kb:not-found", "Not found", 404, fault.reason(), instance, List.of(fault));
    }

    /**
     * Of a record that was there.
     *
     * @param at when the version was loaded that withdrew it
     * @param successor the id of the record that took its place; null where there is none
     */
    public static Problem withdrawn(String id, Instant at, String successor, String instance) {
        return new Problem(
                "urn:incentive-kb:withdrawn",
                "Withdrawn",
                410,
                "The incentive " + id + " was withdrawn at " + at
                        + (successor == null ? "; nothing is known to have taken its place" : "; see successor"),
                instance,
                List.of(),
                at.toString(),
                successor == null ? null : RequestedUri.renamed(instance, id, successor));
    }

    /** No such path. */
    public static Problem nothingAt(String path, String instance) {
        return of(
                Response.Status.NOT_FOUND,
                "Nothing is at " + path + "; /q/openapi lists the paths, /q/swagger-ui shows them",
                instance);
    }

    public static Problem undecodablePath(String instance) {
        return of(
                Response.Status.BAD_REQUEST,
                "The path is not UTF-8 in percent-encoding (RFC 3986, section 2.1)",
                instance);
    }

    public static Problem methodNotAllowed(String method, String instance) {
        return of(
                Response.Status.METHOD_NOT_ALLOWED,
                method + " is not possible: the service is read-only, use GET or HEAD",
                instance);
    }

    public static Problem notAcceptable(String accept, String instance) {
        return of(
                Response.Status.NOT_ACCEPTABLE,
                "None of the media types in the Accept header can be given here: " + accept,
                instance);
    }

    public static Problem unreadableAccept(Response.StatusType status, String accept, String instance) {
        return of(
                status, "The Accept header is no list of media types (RFC 9110, section 12.5.1): " + accept, instance);
    }

    public static Problem contentTooLarge(String instance) {
        return of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                "No request needs a body: at most " + Limits.BODY_BYTES + " bytes are taken, with their Content-Length",
                instance);
    }

    public static Problem unknownVersion(String instance) {
        return of(Response.Status.HTTP_VERSION_NOT_SUPPORTED, "Use HTTP/1.1 or HTTP/1.0", instance);
    }

    public static Problem faultyHost(String instance) {
        return of(
                Response.Status.BAD_REQUEST,
                "The request must have one Host header, with a host in it (RFC 9112, section 3.2)",
                instance);
    }

    /** Of a request line that names no path of this service. */
    public static Problem noPath(String instance) {
        return of(Response.Status.BAD_REQUEST, "The request target must be a path (RFC 9112, section 3.2)", instance);
    }

    /** There is more to do than can be done in time. */
    public static Problem overloaded(String instance) {
        return of(
                Response.Status.SERVICE_UNAVAILABLE, "More is asked than can be answered in time; ask again", instance);
    }

    /** As many files are being made as may be at once. */
    public static Problem tooManyFiles(String instance) {
        return of(
                Response.Status.SERVICE_UNAVAILABLE,
                Limits.FILES + " files are being sent, as many as can be at once; ask again",
                instance);
    }

    /** @param path which alone is told back, as far as it is short itself */
    public static Problem uriTooLong(int bytes, String path) {
        return of(
                Response.Status.REQUEST_URI_TOO_LONG,
                "The URL has " + bytes + " bytes; at most " + Limits.URL_BYTES + " can be read",
                path.length() <= Limits.URL_BYTES ? path : path.substring(0, Limits.QUOTED_CHARACTERS));
    }

    /** @param id of the request, under which the log has the cause */
    public static Problem failure(String id, String instance) {
        return of(
                Response.Status.INTERNAL_SERVER_ERROR,
                "The service failed; its log has the cause under " + id,
                instance);
    }

    /** Of a replica that serves what another process loads, before that has. */
    public static Problem notReady(String instance) {
        return new Problem(
                "urn:incentive-kb:not-ready",
                "Not ready",
                503,
                "No data have been loaded yet; ask again later.",
                instance,
                List.of());
    }

    /** In development: the seeds as they are now cannot be served. */
    public static Problem faultySeeds(List<String> faults, String instance) {
        return new Problem(
                "urn:incentive-kb:faulty-seeds",
                "Faulty seeds",
                503,
                faults.size() + " fault(s) in the seeds; mend them and ask again.",
                instance,
                faults.stream()
                        .map(fault -> ParameterFault.of("seeds", null, fault))
                        .toList());
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
