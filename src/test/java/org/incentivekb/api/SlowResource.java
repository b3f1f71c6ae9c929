package org.incentivekb.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes its time on the event loop, longer than anything else there may wait. */
@Path("/api/v1/slow")
class SlowResource {

    @GET
    @NonBlocking
    @Operation(hidden = true)
    public String answer() throws InterruptedException {
        Thread.sleep(1500);
        return "answered";
    }
}
