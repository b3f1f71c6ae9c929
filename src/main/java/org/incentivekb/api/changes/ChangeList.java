package org.incentivekb.api.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.live.Version;
import org.incentivekb.live.history.History;

/** A page of changes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of changes, the latest first.")
public record ChangeList(
        @Schema(description = "The changes of this page", required = true)
        List<ChangeItem> items,

        @Schema(
                format = "date-time",
                description =
                        "Since when history is known (ISO 8601): when the oldest version was loaded after which every change is kept",
                examples = "2026-11-01T08:00:00Z",
                required = true)
        String knownSince,

        @Schema(
                description = "The version, or the day, since which changes were asked for; absent where all were",
                examples = "2026-11-01")
        String since,

        @Schema(description = "Changes on all pages", examples = "12", required = true)
        int total,

        @Schema(description = "This page, counted from 1", examples = "1", required = true)
        int page,

        @Schema(description = "Most changes on a page", examples = "20", required = true)
        int size,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The filters as they were understood, by parameter",
                examples = "{\"region\": [\"350000\"], \"support\": [\"computing_power\"]}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/changes?page=1\"}",
                required = true)
        Map<String, String> links) {

    /** @param all the changes on all pages */
    static ChangeList of(
            List<History.Entry> all,
            String since,
            Map<String, Object> filters,
            PageLinks links,
            Version version,
            String prefix) {
        return new ChangeList(
                all.stream()
                        .skip((links.page() - 1L) * links.size())
                        .limit(links.size())
                        .map(entry -> ChangeItem.of(entry, version.catalog(), prefix))
                        .toList(),
                version.history().knownSince().toString(),
                since,
                all.size(),
                links.page(),
                links.size(),
                version.catalog().version(),
                filters,
                links.links());
    }
}
