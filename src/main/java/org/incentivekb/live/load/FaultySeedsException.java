package org.incentivekb.live.load;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.incentivekb.seed.file.Fault;

/** Seeds that cannot be served. Quarkus prints the message of a faulty configuration, which they are, without a stack trace. */
public final class FaultySeedsException extends ConfigurationException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    FaultySeedsException(Path folder, List<Fault> faults) {
        super("The seeds cannot be served: " + faults.size() + " fault(s) in " + folder + "\n  "
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n  ")));
        this.faults = List.copyOf(faults);
    }

    /** Every one, in the order of the files. */
    public List<Fault> faults() {
        return faults;
    }
}
