package org.incentivekb;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.incentivekb.check.Check;

/** Starts the service; with a command, which is {@code check <folder>}, carries that out and ends. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            // Whatever the terminal's encoding is said to be: seeds are Chinese.
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            int status = Check.run(Arrays.asList(arguments), out);
            out.flush();
            System.exit(status);
        }
        // So that q=永川 typed into curl as it is reaches us, and what cannot be read gets problem details and not an
        // empty 400.
        System.setProperty("vertx.disableURIValidation", "true");
        // The transaction manager tells processes apart by a port that it opens; this one shares no log with another.
        System.setProperty(
                "CoreEnvironmentBean.processImplementationClassName",
                "com.arjuna.ats.internal.arjuna.utils.UuidProcessId");
        // Bounds what one client may do with connections.
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        Quarkus.run(arguments);
    }
}
