package org.incentivekb.api.export;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.model.vocabulary.Kind;
import org.jboss.resteasy.reactive.RestMulti;

/** The lists as CSV files: another media type of the paths that serve pages of JSON. */
@Path("/api/v1")
@Produces(Format.TEXT_CSV)
@NonBlocking
class CsvResource {

    private final FileExports exports;

    CsvResource(FileExports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/incentives")
    @Operation(hidden = true)
    public RestMulti<byte[]> incentives(@Context HttpServerRequest request) {
        return exports.incentives(request, null, "incentives", Format.CSV);
    }

    @GET
    @Path("/policies")
    @Operation(hidden = true)
    public RestMulti<byte[]> policies(@Context HttpServerRequest request) {
        return exports.incentives(request, Kind.POLICY, "policies", Format.CSV);
    }

    @GET
    @Path("/funds")
    @Operation(hidden = true)
    public RestMulti<byte[]> funds(@Context HttpServerRequest request) {
        return exports.incentives(request, Kind.FUND, "funds", Format.CSV);
    }

    @GET
    @Path("/subsidies")
    @Operation(hidden = true)
    public RestMulti<byte[]> subsidies(@Context HttpServerRequest request) {
        return exports.incentives(request, Kind.SUBSIDY, "subsidies", Format.CSV);
    }

    @GET
    @Path("/infrastructure")
    @Operation(hidden = true)
    public RestMulti<byte[]> infrastructure(@Context HttpServerRequest request) {
        return exports.incentives(request, Kind.INFRASTRUCTURE, "infrastructure", Format.CSV);
    }

    @GET
    @Path("/sources")
    @Operation(hidden = true)
    public RestMulti<byte[]> sources(@Context HttpServerRequest request) {
        return exports.sources(request, Format.CSV);
    }

    @GET
    @Path("/regions")
    @Operation(hidden = true)
    public RestMulti<byte[]> regions(@Context HttpServerRequest request) {
        return exports.regions(request, Format.CSV);
    }

    @GET
    @Path("/organizations")
    @Operation(hidden = true)
    public RestMulti<byte[]> organizations(@Context HttpServerRequest request) {
        return exports.organizations(request, Format.CSV);
    }
}
