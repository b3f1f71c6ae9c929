package org.incentivekb.api.incentives;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.IncentiveItem;

/** What a list of incentives looks like. Only described, never filled: {@link ListWriter} writes it from rendered records. */
@Schema(description = "A page of incentives.")
public record IncentiveList(
        @Schema(description = "The records of this page", required = true)
        List<IncentiveItem> items,

        @Schema(description = "Records on all pages", examples = "125", required = true)
        int total,

        @Schema(description = "This page, counted from 1", examples = "1", required = true)
        int page,

        @Schema(description = "Most records on a page", examples = "20", required = true)
        int size,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The filters as they were understood, by parameter",
                examples = "{\"industry\": [\"game\"], \"scope\": \"within\"}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description =
                        "Only where `industry` is read as `named` and leaves out records that are open to every industry: how many match"
                                + " all other filters, and where they are")
        AlsoOpenToAll alsoOpenToAll,

        @Schema(
                description =
                        "Only when `total` is 0: the filters whose removal alone would bring records back. Empty when no single one would.")
        List<EmptiedBy> emptiedBy,

        @Schema(
                description =
                        "Only when `total` is 0 because of `q`: codes of which the label, an alias or the region's name was typed, that find records"
                                + " when they are filtered by in the place of these words, and of other codes of the same filter. At most "
                                + Limits.CODES_SUGGESTED + ", the longest names first; absent where there is none.")
        List<DidYouMean> didYouMean,

        @Schema(
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/incentives?page=1\"}",
                required = true)
        Map<String, String> links) {

    @Schema(description = "Records that are open to every industry.")
    public record AlsoOpenToAll(
            @Schema(description = "How many there are", examples = "20", required = true)
            int total,

            @Schema(
                    description = "Relative reference to them, under the same other filters",
                    examples = "/api/v1/incentives?industry=none",
                    required = true)
            String link) {}

    @Schema(description = "A code that was typed by a name of it.")
    public record DidYouMean(
            @Schema(
                    description =
                            "The parameter to use: `industry`, `support`, `beneficiary`, `kind`, `form` or `region`",
                    examples = "industry",
                    required = true)
            String filter,

            @Schema(description = "The code", examples = "game", required = true)
            String value,

            @Schema(description = "What the code stands for", required = true)
            Text label,

            @Schema(description = "How many records there are with it", examples = "12", required = true)
            int total,

            @Schema(
                    description =
                            "Relative reference to them, under the same other filters and the words that are left",
                    examples = "/api/v1/incentives?industry=game",
                    required = true)
            String link) {}

    @Schema(description = "A filter whose removal would bring records back.")
    public record EmptiedBy(
            @Schema(
                    description = "The parameter to leave out; `kind` on a list of one kind: ask `/incentives` instead",
                    examples = "region",
                    required = true)
            String filter,

            @Schema(description = "How many records there are without it", examples = "4", required = true)
            int total) {}
}
