package org.incentivekb.api.compare;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.Amount;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.IncentiveName;

/** What a comparison looks like. Only described, never filled: {@link CompareWriter} writes it. */
@Schema(description = "What regions offer on a day, side by side.")
record RegionComparison(
        @Schema(description = "The regions in the order asked for, each as a whole", required = true)
        List<ComparedRegion> regions,

        @Schema(
                description = "The day on which it is asked what is in force and what is planned (ISO 8601)",
                examples = "2026-01-31",
                required = true)
        String on,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The parameters as they were understood, by name",
                examples = "{\"region\": [\"350206\", \"500118\"], \"validOn\": \"2026-01-31\"}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description =
                        "By what it helps with and what it is, those in which any of the regions has anything. A record that helps with several"
                                + " things counts once in the row of each",
                required = true)
        List<ComparedOffer> rows,

        @Schema(description = "What one region offers and the others lack, one entry a region", required = true)
        List<OnlyIn> onlyIn,

        @Schema(
                description = "Relative references by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/compare?region=350206&region=500118&validOn=2026-01-31\"}",
                required = true)
        Map<String, String> links) {

    @Schema(description = "A region in a comparison: all that applies there, each record counted once.")
    record ComparedRegion(
            @Schema(description = "Its code", examples = "350206", required = true)
            String code,

            @Schema(description = "Its name", required = true)
            Text name,

            @Schema(
                    description =
                            "Records that hold on the day: its own and those of the regions above it; what is being set up included",
                    examples = "36",
                    required = true)
            int inForce,

            @Schema(description = "How many of these are still being built or set up", examples = "8", required = true)
            int inProgress,

            @Schema(description = "Records that are no more than planned on the day", examples = "19", required = true)
            int planned,

            @Schema(
                    description = "Relative reference to the records that hold on the day",
                    examples = "/api/v1/incentives?region=350206&scope=applies&validOn=2026-01-31",
                    required = true)
            String link) {}

    @Schema(description = "The offers of one kind that help with one thing, in each of the regions.")
    record ComparedOffer(
            @Schema(
                    ref = "SupportOrNone",
                    description = "What it helps with; `none` where the source does not say",
                    required = true)
            Support support,

            @Schema(description = "What it is", required = true)
            Kind kind,

            @Schema(description = "One a region, in the order of `regions`", required = true)
            List<ComparedCell> cells,

            @Schema(
                    description =
                            "Code of the region that offers most; only where all that have any record in force here state comparable amounts",
                    examples = "440106")
            String winner,

            @Schema(
                    description =
                            "Only where nobody wins because several offer most alike, be it by one and the same record: their codes",
                    examples = "[\"350206\", \"350203\"]")
            List<String> tied,

            @Schema(
                    description =
                            "Only where nobody wins though an amount is stated: why, such as what is counted differently, or who states none")
            Text incomparable) {}

    @Schema(description = "What one region has in one row.")
    record ComparedCell(
            @Schema(description = "Code of the region", examples = "350206", required = true)
            String region,

            @Schema(description = "Records that hold on the day", examples = "2", required = true)
            int inForce,

            @Schema(description = "How many of these are still being built or set up", examples = "1", required = true)
            int inProgress,

            @Schema(description = "Records that are no more than planned on the day", examples = "1", required = true)
            int planned,

            @Schema(description = "Only where a record in force states an amount")
            BestOffer best,

            @Schema(
                    description =
                            "Only where it is greater than `best`: the greatest amount in the same currency, which does not compare with those of"
                                    + " the other regions, since it is counted for something else, or means another thing")
            BestOffer larger,

            @Schema(
                    description = "Only where there are any: relative reference to the records that hold on the day",
                    examples =
                            "/api/v1/incentives?region=350206&scope=applies&validOn=2026-01-31&support=computing_power&kind=subsidy")
            String link) {}

    @Schema(
            description =
                    "The greatest amount among the records in force: by what it shares with the other regions, else the region's own.")
    record BestOffer(
            @Schema(description = "The amount as its record states it", required = true)
            Amount amount,

            @Schema(
                    description = "The record; of several that state the same, the one of the lowest id",
                    required = true)
            IncentiveName incentive) {}

    @Schema(description = "What a region offers and none of the others does.")
    record OnlyIn(
            @Schema(description = "Code of the region", examples = "350206", required = true)
            String region,

            @Schema(
                    description =
                            "What its records in force help with, and none that is in force in the other regions; empty where there is nothing",
                    required = true)
            List<Support> supports) {}
}
