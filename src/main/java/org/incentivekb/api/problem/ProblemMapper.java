package org.incentivekb.api.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as problem details, without a trace of the inside. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    RestResponse<Problem> ours(ProblemException failure, HttpServerRequest request) {
        return answer(failure.problem(request.uri()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknownPath(NotFoundException failure, HttpServerRequest request) {
        return answer(nothingAt(request));
    }

    public static Problem nothingAt(HttpServerRequest request) {
        return Problem.of(
                Response.Status.NOT_FOUND,
                "Nothing is at " + request.path() + "; /q/openapi lists the paths, /q/swagger-ui shows them",
                request.uri());
    }

    @ServerExceptionMapper
    RestResponse<Problem> method(NotAllowedException failure, HttpServerRequest request) {
        var problem = answer(Problem.of(
                Response.Status.METHOD_NOT_ALLOWED,
                request.method() + " is not possible: the service is read-only, use GET or HEAD",
                request.uri()));
        problem.getHeaders().putSingle(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        return problem;
    }

    @ServerExceptionMapper
    RestResponse<Problem> mediaType(NotAcceptableException failure, HttpServerRequest request) {
        return notAcceptable(request);
    }

    private static RestResponse<Problem> notAcceptable(HttpServerRequest request) {
        return answer(Problem.of(
                Response.Status.NOT_ACCEPTABLE,
                "None of the media types in the Accept header can be given here: "
                        + request.getHeader(HttpHeaders.ACCEPT),
                request.uri()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> other(WebApplicationException failure, HttpServerRequest request) {
        var status = failure.getResponse().getStatusInfo();
        // Said so where a path has several resources.
        if (status.getStatusCode() == Response.Status.NOT_ACCEPTABLE.getStatusCode()) {
            return notAcceptable(request);
        }
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            return unexpected(failure, request);
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var detail = accepted != null && Arrays.stream(accepted.split(",")).anyMatch(type -> type.indexOf('/') < 0)
                ? "The Accept header is no list of media types (RFC 9110, section 12.5.1): " + accepted
                : "The request cannot be answered";
        return answer(Problem.of(status, detail, request.uri()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure, HttpServerRequest request) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "Failure %s at %s", id, request.uri());
        return answer(Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR,
                "The service failed; its log has the cause under " + id,
                request.uri()));
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(problem.status()), problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
