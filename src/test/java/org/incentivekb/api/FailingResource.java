package org.incentivekb.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails as a bug would. */
@Path("/api/v1/failing/{how}")
class FailingResource {

    @GET
    @Operation(hidden = true)
    public String fail(@PathParam("how") String how) throws Throwable {
        throw switch (how) {
            case "state" -> new IllegalStateException("secret-of-the-inside");
            case "web" -> new InternalServerErrorException("secret-of-the-inside");
            default -> new StackOverflowError("secret-of-the-inside");
        };
    }
}
