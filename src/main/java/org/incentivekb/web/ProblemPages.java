package org.incentivekb.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.api.http.RequestProblem;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.api.problem.Problem;
import org.incentivekb.api.problem.ProblemMapper;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.web.words.Language;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is wrong where a page was asked for is said by a page, in its language; what can be mended is. */
@Singleton
class ProblemPages {

    /** Before the length of what is answered to HEAD is told. */
    private static final int BEFORE_HEAD = Priorities.USER + 1000;

    private static final Set<String> AMOUNTS = Set.of("minAmount", "maxAmount");

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    /** A slash at the end, and fields of a form that were left empty, are taken off; numbers are written as parameters take them. */
    @ServerRequestFilter(preMatching = true)
    Optional<RestResponse<Problem>> look(RoutingContext context) {
        var request = context.request();
        if (Language.ofPath(request.path()).isEmpty()) {
            return Optional.empty();
        }
        var path = request.path();
        if (path.endsWith("/") && path.equals(context.normalizedPath()) && !path.contains("//")) {
            var query = request.query() == null ? "" : '?' + request.query();
            return Optional.of(seeOther(RequestedUri.prefix(request) + path.substring(0, path.length() - 1) + query));
        }
        var problem = RequestProblem.of(context);
        if (problem != null) {
            return Optional.of(ProblemMapper.answer(problem));
        }
        var visit = Visit.ofProblem(context);
        var stated = new LinkedHashMap<>(visit.parameters());
        var numbers = numbers(visit);
        stated.replaceAll((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> numbers.contains(name) ? TypedNumbers.plain(value) : value)
                .toList());
        return stated.equals(visit.parameters())
                ? Optional.empty()
                : Optional.of(seeOther(visit.to(visit.path()) + Visit.query(stated)));
    }

    /** The parameters of a page that take numbers. */
    private static Set<String> numbers(Visit visit) {
        if (!visit.path().equals("/match") || visit.version() == null) {
            return AMOUNTS;
        }
        return ConceptParameter.all(visit.catalog()).stream()
                .filter(parameter -> parameter.concept().type() == ConceptType.NUMBER)
                .map(ConceptParameter::code)
                .collect(Collectors.toSet());
    }

    /** @param address of the page of a record */
    private static String title(String address, Visit visit) {
        return visit.titleOfIncentive(address.substring(address.lastIndexOf('/') + 1));
    }

    private static RestResponse<Problem> seeOther(String location) {
        return RestResponse.ResponseBuilder.<Problem>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }

    @ServerResponseFilter(priority = BEFORE_HEAD)
    void show(ContainerResponseContext response, RoutingContext context) {
        if (response.getEntity() instanceof Problem problem
                && Language.ofPath(context.request().path()).isPresent()) {
            var visit = Visit.ofProblem(context);
            var faults = problem.errors().stream()
                    .map(fault -> PageFault.of(fault, problem.status(), visit))
                    .toList();
            var page = pages.html(
                    "problem",
                    visit,
                    Map.of(
                            "status",
                            problem.status(),
                            "faults",
                            faults,
                            "problem",
                            problem,
                            "successor",
                            problem.successor() == null ? "" : title(problem.successor(), visit)));
            response.setEntity(page, new Annotation[0], MediaType.valueOf(Pages.HTML));
        }
    }
}
