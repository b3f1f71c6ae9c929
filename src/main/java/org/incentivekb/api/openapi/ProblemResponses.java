package org.incentivekb.api.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.incentivekb.Limits;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.Problem;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * The problems in the OpenAPI document. Each comes with an example whose summary is the request that it answers, so that a test can
 * ask the same and compare.
 */
final class ProblemResponses {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemResponses() {}

    static void describe(OpenAPI document) {
        var components = document.getComponents();
        components.addResponse(
                "BadRequest",
                problem(
                        "Parameters that cannot be used as given; `errors` names every one.",
                        "GET /api/v1/incentives?scope=withn",
                        Problem.invalid(List.of(unknownScope()), "/api/v1/incentives?scope=withn")));
        components.addResponse(
                "NotFound",
                problem("Nothing has this id.", "GET /api/v1/codelists/kinds", notFound(Vocabulary.codes())));
        components.addResponse(
                "Gone",
                problem(
                        "The record was withdrawn; `withdrawnAt` says when, `successor` leads to what took its place.",
                        "a withdrawn record",
                        Problem.withdrawn(
                                "yongchuan-fund",
                                Instant.parse("2026-11-23T08:00:00Z"),
                                "yongchuan-digital-culture-fund",
                                "/api/v1/incentives/yongchuan-fund")));
        components.addResponse(
                "MethodNotAllowed",
                problem(
                        "The service is read-only; `Allow` names the methods that there are.",
                        "POST /api/v1/incentives",
                        Problem.methodNotAllowed("POST", "/api/v1/incentives")));
        components.addResponse(
                "NotAcceptable",
                problem(
                        "No media type in the `Accept` header can be given.",
                        "GET /api/v1/dataset (Accept: image/png)",
                        Problem.notAcceptable("image/png", "/api/v1/dataset")));
        components.addResponse(
                "UriTooLong",
                problem(
                        "The URL is longer than " + Limits.URL_BYTES + " bytes.",
                        "GET /api/v1/funds?sort= and 9,000 letters",
                        Problem.uriTooLong(9019, "/api/v1/funds")));
        components.addResponse(
                "ContentTooLarge",
                problem(
                        "The request has a body; none is needed.",
                        "GET /api/v1/dataset with a body of 2,000 bytes",
                        Problem.contentTooLarge("/api/v1/dataset")));
        components.addResponse(
                "Overloaded",
                retryAfter(problem(
                        "More is asked than can be answered in time, or no data have been loaded yet; `Retry-After` says when to ask again.",
                        "too many requests at once",
                        Problem.overloaded("/api/v1/incentives"))));
        components.addResponse(
                "TooManyFiles",
                retryAfter(problem(
                        "As many files (CSV, NDJSON) are being sent as can be at once, more is asked than can be answered in time, or no data have been loaded yet; "
                                + "`Retry-After` says when to ask again.",
                        "many files at once",
                        Problem.tooManyFiles("/api/v1/incentives?format=csv"))));
        components.addResponse(
                "Failure",
                problem(
                        "The service failed; its log says why under the id that `detail` and `X-Request-Id` give.",
                        "a failure",
                        Problem.failure("5b1f0c6e2a9d4783", "/api/v1/incentives")));
    }

    /** @param lists the names of all code lists that there are */
    private static Problem notFound(List<String> lists) {
        return Problem.notFound(
                ParameterFault.unknown(
                        "name",
                        "kinds",
                        Reason.noSuchName("code list"),
                        ParameterFault.unlabelled(lists),
                        "/api/v1/codelists"),
                "/api/v1/codelists/kinds");
    }

    /** What the example of an unknown name says once it is known which lists the data have. */
    static void complete(OpenAPI document, List<String> lists) {
        document.getComponents()
                .getResponses()
                .get("NotFound")
                .getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .getExamples()
                .get("problem")
                .setValue(json(notFound(lists)));
    }

    private static Map<String, Object> json(Problem problem) {
        return JSON.convertValue(problem, new TypeReference<Map<String, Object>>() {});
    }

    private static ParameterFault unknownScope() {
        return ParameterFault.unknown(
                "scope", "withn", Reason.unknown("scope"), Vocabulary.SCOPE.labels(), "/api/v1/codelists/scope");
    }

    /** What any operation may answer besides its success. */
    static void refer(Operation operation, String path) {
        var responses = operation.getResponses();
        var names = new TreeMap<>(Map.of(
                "400", "BadRequest",
                "405", "MethodNotAllowed",
                "406", "NotAcceptable",
                "413", "ContentTooLarge",
                "414", "UriTooLong",
                "500", "Failure"));
        if (path.contains("{")) {
            names.put("404", "NotFound");
        }
        if (path.equals("/api/v1/incentives/{id}")) {
            names.put("410", "Gone");
        }
        names.put("503", QueryParameter.takenBy(path).contains(QueryParameter.FORMAT) ? "TooManyFiles" : "Overloaded");
        names.forEach((status, name) ->
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
    }

    private static APIResponse retryAfter(APIResponse response) {
        return response.addHeader(
                "Retry-After",
                OASFactory.createHeader()
                        .description("Seconds to wait.")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                        .example(Limits.RETRY_AFTER_SECONDS));
    }

    private static APIResponse problem(String description, String request, Problem problem) {
        var example = OASFactory.createExample().summary(request).value(json(problem));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .addExample("problem", example)));
    }
}
