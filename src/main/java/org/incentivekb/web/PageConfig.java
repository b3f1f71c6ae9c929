package org.incentivekb.web;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** What an operator may set about the pages. */
@ConfigMapping(prefix = "incentives.pages")
public interface PageConfig {

    /** The address under which the pages are found, such as {@code https://example.org/kb}; where it is not set, the one listened at. */
    Optional<@Pattern(regexp = "https?://[^/?#]+(/[^?#]*)?") String> address();

    /** Where a mistake in a record is told, {@code mailto:} or {@code https:}; where it is not set, pages offer none. */
    Optional<String> reportTo();
}
