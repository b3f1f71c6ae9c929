package org.incentivekb.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** What an operator may set about the data. */
@ConfigMapping(prefix = "incentives")
interface LiveConfig {

    /** Folder of seeds that is served; the seeds in the jar where it is not set. */
    Optional<Path> seeds();

    /** The time zone of the places: which day {@code today} is. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Whether the seeds are loaded into the store at the start; otherwise what others loaded is served. */
    @WithDefault("true")
    boolean load();

    /** How often the store is asked for a new version; never where it is not set and no other process can change it. */
    Optional<@DurationMin(millis = 1) Duration> poll();

    /** How often the folder is looked at for a change, which is then served; never where it is not set. */
    Optional<@DurationMin(millis = 1) Duration> reload();
}
