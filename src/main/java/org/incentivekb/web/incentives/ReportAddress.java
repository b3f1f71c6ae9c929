package org.incentivekb.web.incentives;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.incentivekb.web.PageConfig;

/** Where a mistake in a record is told: an address of the operator, to which the record and its version are added. */
@Singleton
class ReportAddress {

    private final PageConfig config;

    ReportAddress(PageConfig config) {
        this.config = config;
    }

    /** Empty where the operator has named none. */
    String of(String id, String version) {
        return config.reportTo()
                .map(to -> to.startsWith("mailto:")
                        ? to + separator(to) + "subject=" + encoded(id + " @ " + version)
                        : to + separator(to) + "id=" + encoded(id) + "&version=" + encoded(version))
                .orElse("");
    }

    private static char separator(String address) {
        return address.indexOf('?') < 0 ? '?' : '&';
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
