package org.incentivekb.api.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.incentivekb.api.problem.Problem;

/**
 * The problems in the OpenAPI document. Each comes with an example whose summary is the request that it answers, so that a test can
 * ask the same and compare.
 */
final class Problems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    static void describe(OpenAPI document) {
        var components = document.getComponents();
        components.addResponse(
                "BadRequest",
                problem(
                        "Parameters that cannot be used as given; `errors` names every one.",
                        "GET /api/v1/incentives?scope=withn",
                        """
                {"type":"urn:incentive-kb:invalid-parameters","title":"Invalid parameters","status":400,
                "detail":"1 parameter cannot be used as given; see errors.","instance":"/api/v1/incentives?scope=withn",
                "errors":[{"parameter":"scope","value":"withn","reason":"unknown scope",
                "allowed":["within","applies","exact"],"didYouMean":"within"}]}"""));
        components.addResponse(
                "NotFound", problem("Nothing has this id.", "GET /api/v1/sources/huli-reply-2025-31", """
                {"type":"urn:incentive-kb:not-found","title":"Not found","status":404,
                "detail":"No source has this id","instance":"/api/v1/sources/huli-reply-2025-31",
                "errors":[{"parameter":"id","value":"huli-reply-2025-31","reason":"No source has this id",
                "allowed":["chengdu-digital-culture-summit-2021","huli-reply-2025-13","nanan-game-trade-conference-2021",
                "sanya-netease-agreement-2021","yongchuan-western-digital-base-2022"],
                "didYouMean":"huli-reply-2025-13"}]}"""));
        components.addResponse(
                "MethodNotAllowed",
                problem(
                        "The service is read-only; `Allow` names the methods that there are.",
                        "POST /api/v1/incentives",
                        """
                {"type":"about:blank","title":"Method Not Allowed","status":405,
                "detail":"POST is not possible: the service is read-only, use GET or HEAD",
                "instance":"/api/v1/incentives"}"""));
        components.addResponse(
                "NotAcceptable",
                problem(
                        "No media type in the `Accept` header can be given.",
                        "GET /api/v1/dataset (Accept: image/png)",
                        """
                {"type":"about:blank","title":"Not Acceptable","status":406,
                "detail":"None of the media types in the Accept header can be given here: image/png",
                "instance":"/api/v1/dataset"}"""));
        components.addResponse(
                "UriTooLong",
                problem(
                        "The URL is longer than 8 KiB (8,192 bytes).",
                        "GET /api/v1/funds?sort= and 9,000 letters",
                        """
                {"type":"about:blank","title":"Request-URI Too Long","status":414,
                "detail":"The URL has 9019 bytes; at most 8192 can be read","instance":"/api/v1/funds"}"""));
        components.addResponse(
                "Failure",
                problem("The service failed; its log says why under the id that `detail` gives.", "a failure", """
                {"type":"about:blank","title":"Internal Server Error","status":500,
                "detail":"The service failed; its log has the cause under 7d5cd1f0-6b0a-4d6c-9a0e-0f6f3c1c9b1e",
                "instance":"/api/v1/incentives"}"""));
    }

    /** What any operation may answer besides its success. */
    static void refer(Operation operation, String path) {
        var responses = operation.getResponses();
        var names = new TreeMap<>(Map.of(
                "400", "BadRequest",
                "405", "MethodNotAllowed",
                "406", "NotAcceptable",
                "414", "UriTooLong",
                "500", "Failure"));
        if (path.endsWith("}")) {
            names.put("404", "NotFound");
        }
        names.forEach((status, name) ->
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
    }

    private static APIResponse problem(String description, String request, String json) {
        var example = OASFactory.createExample().summary(request).value(value(json));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .addExample("problem", example)));
    }

    private static Map<String, Object> value(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
