package org.incentivekb.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.web.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** A browser that asks for what is nowhere is led to the same path in its language: to a page, or to one that says that nothing is there. */
@Singleton
class StrayPages {

    /** All that is somewhere without a language. */
    private static final Pattern KNOWN =
            Pattern.compile("/|/(api|q|files|zh|en)(/.*)?|/(robots\\.txt|sitemap\\.xml|favicon\\.ico)");

    void register(@Observes Router router) {
        router.route().order(PageFiles.AFTER_RULES).handler(context -> {
            var request = context.request();
            var accepted = request.getHeader(HttpHeaders.ACCEPT);
            if (accepted == null
                    || !accepted.contains("text/html")
                    || KNOWN.matcher(request.path()).matches()) {
                context.next();
            } else {
                lead(request);
            }
        });
    }

    private static void lead(HttpServerRequest request) {
        var language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var query = request.query() == null ? "" : '?' + request.query();
        request.response()
                .setStatusCode(RestResponse.Status.SEE_OTHER.getStatusCode())
                .putHeader(
                        HttpHeaders.LOCATION,
                        RequestedUri.prefix(request) + '/' + language.code() + request.path() + query)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language, X-Forwarded-Prefix")
                .end();
    }
}
