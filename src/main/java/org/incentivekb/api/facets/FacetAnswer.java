package org.incentivekb.api.facets;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;

/** What the counts look like. Only described, never filled: {@link FacetWriter} writes it. */
@Schema(description = "How the incentives that match are spread.")
public record FacetAnswer(
        @Schema(description = "Records that match all filters", examples = "125", required = true)
        int total,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The filters as they were understood, by parameter",
                examples = "{\"industry\": [\"game\"]}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description =
                        "By facet: kind, form, status, region, industry, support, beneficiary, year, source, currency, amountBand, and each concept of"
                                + " criteria that is answered by codes, such as recognized_as. Amount bands are in the `currency` asked for, else in CNY",
                required = true)
        Map<String, FacetValues> facets,

        @Schema(
                description = "Relative references: the counts themselves, and the records counted",
                examples = "{\"self\": \"/api/v1/facets\"}",
                required = true)
        Map<String, String> links) {

    @Schema(description = "The counts of one facet, over the records that match all filters but the facet's own.")
    public record FacetValues(
            @Schema(
                    description =
                            "The values that occur, the most frequent first (years: the latest first; amount bands: from the least); at most "
                                    + Limits.FACET_VALUES,
                    required = true)
            List<FacetValue> values,

            @Schema(description = "Records that have no value", examples = "12", required = true)
            int missing,

            @Schema(
                    description =
                            "Only where records have no value: relative reference to these, under the same other filters",
                    examples = "/api/v1/incentives?industry=none")
            String missingLink,

            @Schema(description = "Values that occur but are too many to list", examples = "0", required = true)
            int more) {}

    @Schema(description = "One value with the records that have it.")
    public record FacetValue(
            @Schema(description = "The code, or the year", examples = "game", required = true)
            String value,

            @Schema(description = "What the value stands for", required = true)
            Text name,

            @Schema(
                    description =
                            "Records that have it; for a region as `scope` reads it, unless given with all regions below it",
                    examples = "48",
                    required = true)
            int count,

            @Schema(
                    description = "Relative reference to these records, under the same other filters",
                    examples = "/api/v1/incentives?industry=game",
                    required = true)
            String link) {}
}
