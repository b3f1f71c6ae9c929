package org.incentivekb.web;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.web.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What search engines ask for. The addresses in a sitemap must be whole, and nothing is made of the {@code Host} header alone: they begin
 * with the address that the operator names, else with the one that the service listens at.
 */
@Path("/")
@Blocking
class RobotFiles {

    private static final List<String> VIEWS =
            List.of("", "/incentives", "/regions", "/timeline", "/changes", "/sources", "/about", "/match", "/compare");

    private final LiveDataset live;
    private final Optional<String> address;
    private final int port;

    RobotFiles(LiveDataset live, PageConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.live = live;
        address = config.address().map(given -> given.replaceFirst("/+$", ""));
        this.port = port;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.WILDCARD)
    public RestResponse<String> robots() {
        var rules = """
                User-agent: *
                Disallow: /api/
                Disallow: /q/
                Disallow: /*/incentives?
                Disallow: /*/match?
                Disallow: /*/compare?
                Disallow: /*/timeline?
                Disallow: /*/changes?
                Sitemap: %s/sitemap.xml
                """.formatted(base());
        return RestResponse.ResponseBuilder.ok(rules, "text/plain;charset=UTF-8")
                .build();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.WILDCARD)
    public RestResponse<String> sitemap(@Context RoutingContext context) {
        var version = live.version();
        if (version == null) {
            return RestResponse.status(RestResponse.Status.SERVICE_UNAVAILABLE);
        }
        var catalog = version.catalog();
        var paths = new ArrayList<>(VIEWS);
        catalog.regions().all().forEach(region -> paths.add("/regions/" + region.code));
        catalog.sources().keySet().forEach(id -> paths.add("/sources/" + id));
        // Of a data set too large to be walked through, the pages of records are found from the others.
        catalog.ids().forEach(id -> paths.add("/incentives/" + id));
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var path : paths) {
            for (var language : Language.values()) {
                xml.append("<url><loc>")
                        .append(base())
                        .append('/')
                        .append(language.code())
                        .append(path)
                        .append("</loc></url>\n");
            }
        }
        return RestResponse.ResponseBuilder.ok(xml.append("</urlset>\n").toString(), "application/xml;charset=UTF-8")
                .build();
    }

    private String base() {
        return address.orElse("http://localhost:" + port);
    }
}
