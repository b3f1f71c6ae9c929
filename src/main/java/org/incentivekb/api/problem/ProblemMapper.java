package org.incentivekb.api.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.incentivekb.Limits;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as problem details, without a trace of the inside. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    RestResponse<Problem> ours(ProblemException failure, HttpServerRequest request) {
        return answer(failure.problem(RequestedUri.uri(request)));
    }

    @ServerExceptionMapper
    RestResponse<Void> renamed(RenamedException renamed, HttpServerRequest request) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.MOVED_PERMANENTLY)
                .header(
                        HttpHeaders.LOCATION,
                        RequestedUri.renamed(RequestedUri.uri(request), renamed.id(), renamed.now()))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknownPath(NotFoundException failure, HttpServerRequest request) {
        return answer(Problem.nothingAt(request.path(), RequestedUri.uri(request)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> mediaType(NotAcceptableException failure, HttpServerRequest request) {
        return answer(Problem.notAcceptable(request.getHeader(HttpHeaders.ACCEPT), RequestedUri.uri(request)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> other(WebApplicationException failure, HttpServerRequest request) {
        var status = failure.getResponse().getStatusInfo();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        // Said so where a path has several resources.
        if (status.getStatusCode() == Response.Status.NOT_ACCEPTABLE.getStatusCode()) {
            return answer(Problem.notAcceptable(accept, RequestedUri.uri(request)));
        }
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            return unexpected(failure, request);
        }
        return answer(
                accept != null && Arrays.stream(accept.split(",")).anyMatch(type -> type.indexOf('/') < 0)
                        ? Problem.unreadableAccept(status, accept, RequestedUri.uri(request))
                        : Problem.of(status, "The request cannot be answered", RequestedUri.uri(request)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure, HttpServerRequest request) {
        var id = RequestId.of(request);
        LOG.errorf(failure, "Failure %s at %s", id, request.path());
        return answer(Problem.failure(id, RequestedUri.uri(request)));
    }

    /** A problem as it leaves. */
    public static RestResponse<Problem> answer(Problem problem) {
        var response = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(problem.status()), problem)
                .type(Problem.MEDIA_TYPE);
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, Limits.RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
