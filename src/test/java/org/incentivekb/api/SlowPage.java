package org.incentivekb.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes so long that the second that a thread makes is in time, and the third is not. */
@Path("/slow")
class SlowPage {

    static final AtomicInteger MADE = new AtomicInteger();

    @GET
    @Blocking
    @Operation(hidden = true)
    public String page() throws InterruptedException {
        MADE.incrementAndGet();
        Thread.sleep(700);
        return "answered";
    }
}
