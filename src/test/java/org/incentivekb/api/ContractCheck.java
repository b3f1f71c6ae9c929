package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.Format;

/** Holds every answer against the service's own OpenAPI document: an answer that it does not describe fails the test. */
final class ContractCheck implements Filter {

    /** What can be asked anywhere, such as for a path that there is not, is answered as the document says of this operation. */
    private static final String ANY_OPERATION = "/api/v1/incentives/any";

    private final OpenApiInteractionValidator validator;

    ContractCheck() {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(OpenApi.asVersion30())
                .build();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        if (response.statusCode() != 304 && !request.getMethod().equals("HEAD")) {
            check(path(request.getURI()), response.statusCode(), response.contentType(), response.asString());
        }
        return response;
    }

    /** Fails where an answer to GET is not as the document says. */
    void check(String asked, int status, String contentType, String body) {
        var path = OpenApi.template(asked) == null ? ANY_OPERATION : asked;
        assertThat(OpenApi.document()
                        .at("/paths/" + OpenApi.escaped(OpenApi.template(path)) + "/get/responses/" + status)
                        .isMissingNode())
                .as("%s for %s is not documented", status, path)
                .isFalse();
        if (body.isEmpty() && Format.NDJSON.mediaType().equals(contentType)) {
            // A file of no records: a text of no characters, which the validator takes for none.
            return;
        }
        var answer = SimpleResponse.Builder.status(status)
                .withContentType(contentType)
                .withBody(body)
                .build();
        var report = validator.validateResponse(path, Request.Method.GET, answer);
        assertThat(report.getMessages().stream()
                        .map(ValidationReport.Message::toString)
                        .collect(Collectors.joining("\n")))
                .as("%s against the OpenAPI document", path)
                .isEmpty();
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return URI.create(query < 0 ? uri : uri.substring(0, query)).getPath();
    }
}
