package org.incentivekb.seed;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ClassPathUtils;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings the database to what the seeds say, at the start, in one transaction. A fault stops the start. */
@ApplicationScoped
class SeedLoader {

    /** Observers that need the loaded data come after this one. */
    private static final int FIRST = 100;

    /** Entities that wait for the database together. */
    private static final int BATCH = 1000;

    /** {@code incentives.seeds=<folder>} reads that folder instead of the seeds in the jar. */
    @ConfigMapping(prefix = "incentives")
    interface Config {
        Optional<Path> seeds();
    }

    private final Config config;
    private final Validator validator;
    private final EntityManager database;

    SeedLoader(Config config, Validator validator, EntityManager database) {
        this.config = config;
        this.validator = validator;
        this.database = database;
    }

    @Transactional
    void load(@Observes @Priority(FIRST) StartupEvent start) throws IOException {
        if (config.seeds().isPresent()) {
            load(config.seeds().get());
        } else {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), "seeds", this::load);
        }
    }

    private void load(Path folder) {
        var reader = new SeedReader(folder, validator);
        var fingerprint = new Fingerprint();
        var pending = new ArrayList<Object>();
        reader.read(entity -> {
            fingerprint.add(entity);
            pending.add(entity);
            if (pending.size() == BATCH) {
                write(pending);
            }
        });
        if (!reader.faults().isEmpty()) {
            throw refusal(folder, reader.faults());
        }
        pending.add(fingerprint.dataSet());
        write(pending);
    }

    private void write(List<Object> pending) {
        pending.forEach(database::persist);
        database.flush();
        database.clear();
        pending.clear();
    }

    /** Quarkus prints the message of a faulty configuration, which the seeds are, without a stack trace. */
    private static ConfigurationException refusal(Path folder, List<Fault> faults) {
        var list = faults.stream().map(Fault::toString).collect(Collectors.joining("\n  "));
        return new ConfigurationException(
                "The service does not start: " + faults.size() + " fault(s) in the seeds (" + folder + ")\n  " + list);
    }
}
