package org.incentivekb;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incentivekb.check.Check;
import org.jboss.logging.Logger;

/** Starts the service; with a command, which is {@code check <folder>}, carries that out and ends. */
@QuarkusMain
public final class Main {

    private static final String NO_START = "The service does not start: ";

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
        // It speaks before the log is configured, and so even where a setting cannot be read.
        java.util.logging.Logger.getLogger("org.hibernate").setLevel(Level.WARNING);
        if (LaunchMode.current().isDevOrTest()) {
            Quarkus.run(arguments);
        } else {
            Quarkus.run(null, Main::end, arguments);
        }
    }

    /** What keeps the service from starting is said in a line; for what only its developers understand, DEBUG has the trace. */
    private static void end(int status, Throwable failure) {
        if (failure != null) {
            Logger.getLogger(Main.class).debug("The service does not start", failure);
            System.err.println(reason(failure));
        }
        System.exit(status);
    }

    /** In the words of whoever knows most about it, which is rarely the first of the causes or the last. */
    static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException) {
                return cause.getMessage();
            }
            if (cause instanceof ConfigValidationException settings) {
                return NO_START + settings(settings);
            }
            if (cause instanceof QuarkusBindException bind) {
                return NO_START + "port " + bind.getPort() + " of " + bind.getHost()
                        + " is in use or not of this machine";
            }
            if (ExceptionUtil.getRootCause(cause) instanceof UnknownHostException unknown) {
                return NO_START + "no host is known as " + unknown.getMessage();
            }
            if (cause instanceof SQLException && cause.getMessage() != null) {
                return NO_START + "the database cannot be used: " + firstLine(cause.getMessage());
            }
        }
        var root = ExceptionUtil.getRootCause(failure);
        return NO_START + (root.getMessage() == null ? root.getClass().getName() : firstLine(root.getMessage()));
    }

    private static String settings(ConfigValidationException failure) {
        return IntStream.range(0, failure.getProblemCount())
                .mapToObj(failure::getProblem)
                .map(problem -> problem.getMessage().replaceAll("[a-zA-Z.]+Exception: |SRCFG\\d+: ", ""))
                .collect(Collectors.joining("; "));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
