package org.incentivekb.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.incentivekb.Limits;
import org.incentivekb.api.parameter.ChangeParameter;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.RequestId;

/** Completes the OpenAPI document from what the code itself goes by: the parameters, the vocabularies, the problems, the headers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    private static final String REQUEST_ID = "RequestId";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ProblemResponses.describe(document);
        document.getComponents()
                .addHeader(
                        REQUEST_ID,
                        header(
                                "By what the log knows the request: your own `X-Request-Id` where that is up to "
                                        + Limits.REQUEST_ID + " letters, digits, `.`, `_`, `-`.",
                                "5b1f0c6e2a9d4783"));
        document.getComponents().getResponses().values().forEach(DocumentFilter::addRequestId);
        KindLists.expand(document);
        Schemas.complete(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            var operation = item.getGET();
            QueryParameter.takenBy(path)
                    .forEach(parameter -> operation.addParameter(ParameterDescription.of(parameter, path)));
            responses(operation, path);
        });
    }

    private static void responses(Operation operation, String path) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse("200");
        success.addHeader(
                "ETag",
                header(
                        "Strong entity tag of this answer; send it back as `If-None-Match`.",
                        "\"0123456789abcdef-fedcba9876543210\""));
        success.addHeader(
                "Last-Modified",
                header("Since when this version of the data is served here.", "Mon, 23 Nov 2026 08:00:00 GMT"));
        if (QueryParameter.takenBy(path).contains(QueryParameter.FORMAT)) {
            FileResponses.describe(success);
        }
        if (QueryParameter.takenBy(path).contains(ChangeParameter.FORMAT)) {
            FileResponses.describeFeed(success);
        }
        if (path.startsWith("/api/v1/incentives/{id}")) {
            responses.addAPIResponse(
                    "301",
                    OASFactory.createAPIResponse()
                            .description("The record has another id now.")
                            .addHeader(
                                    "Location",
                                    header(
                                            "The same under the id that it has now.",
                                            "/api/v1/incentives/yongchuan-digital-culture-fund")));
        }
        if (QueryParameter.takenBy(path).contains(QueryParameter.PAGE)) {
            success.addHeader(
                    "Link",
                    header(
                            "The pages `prev` and `next` (RFC 8288), where there are such; left out where the query is long: `links` in the body has all.",
                            "</api/v1/incentives?page=2>; rel=\"next\""));
        }
        responses.addAPIResponse(
                "304",
                OASFactory.createAPIResponse()
                        .description(
                                "Nothing has changed since the answer that bore the `If-None-Match` tag, or since the date in `If-Modified-Since` where that stands alone."));
        responses.getAPIResponses().values().forEach(DocumentFilter::addRequestId);
        ProblemResponses.refer(operation, path);
    }

    private static void addRequestId(APIResponse response) {
        response.addHeader(RequestId.NAME, OASFactory.createHeader().ref(REQUEST_ID));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
