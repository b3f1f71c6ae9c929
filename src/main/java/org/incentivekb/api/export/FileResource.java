package org.incentivekb.api.export;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.model.vocabulary.Kind;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists as files: other media types of the paths that serve pages of JSON. */
@Path("/api/v1")
@NonBlocking
class FileResource {

    private static final String OF_KIND = "/{list: " + Kind.LISTS + "}";

    private final FileExports exports;

    FileResource(FileExports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/incentives")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csv(@Context RoutingContext context) {
        return exports.incentives(context, null, "incentives", Format.CSV);
    }

    @GET
    @Path("/incentives")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjson(@Context RoutingContext context) {
        return exports.incentives(context, null, "incentives", Format.NDJSON);
    }

    @GET
    @Path(OF_KIND)
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfKind(@RestPath String list, @Context RoutingContext context) {
        return exports.incentives(context, Kind.lists().get(list), list, Format.CSV);
    }

    @GET
    @Path(OF_KIND)
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfKind(@RestPath String list, @Context RoutingContext context) {
        return exports.incentives(context, Kind.lists().get(list), list, Format.NDJSON);
    }

    @GET
    @Path("/sources")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfSources(@Context RoutingContext context) {
        return exports.sources(context, Format.CSV);
    }

    @GET
    @Path("/sources")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfSources(@Context RoutingContext context) {
        return exports.sources(context, Format.NDJSON);
    }

    @GET
    @Path("/regions")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfRegions(@Context RoutingContext context) {
        return exports.regions(context, Format.CSV);
    }

    @GET
    @Path("/regions")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfRegions(@Context RoutingContext context) {
        return exports.regions(context, Format.NDJSON);
    }

    @GET
    @Path("/organizations")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfOrganizations(@Context RoutingContext context) {
        return exports.organizations(context, Format.CSV);
    }

    @GET
    @Path("/organizations")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfOrganizations(@Context RoutingContext context) {
        return exports.organizations(context, Format.NDJSON);
    }

    @GET
    @Path("/figures")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfFigures(@Context RoutingContext context) {
        return exports.figures(context, Format.CSV);
    }

    @GET
    @Path("/figures")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfFigures(@Context RoutingContext context) {
        return exports.figures(context, Format.NDJSON);
    }

    @GET
    @Path("/match")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfMatch(@Context RoutingContext context) {
        return exports.match(context, Format.CSV);
    }

    @GET
    @Path("/match")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfMatch(@Context RoutingContext context) {
        return exports.match(context, Format.NDJSON);
    }

    @GET
    @Path("/compare")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfComparison(@Context RoutingContext context) {
        return exports.comparison(context, Format.CSV);
    }

    @GET
    @Path("/compare")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfComparison(@Context RoutingContext context) {
        return exports.comparison(context, Format.NDJSON);
    }

    @GET
    @Path("/codelists")
    @Produces(Format.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> csvOfCodeLists(@Context RoutingContext context) {
        return exports.codeLists(context, Format.CSV);
    }

    @GET
    @Path("/codelists")
    @Produces(Format.APPLICATION_NDJSON)
    @Operation(hidden = true)
    public RestResponse<FileSender.File> ndjsonOfCodeLists(@Context RoutingContext context) {
        return exports.codeLists(context, Format.NDJSON);
    }
}
