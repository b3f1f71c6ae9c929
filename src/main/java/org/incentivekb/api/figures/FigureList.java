package org.incentivekb.api.figures;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of figures looks like. Only described, never filled: {@link FigureWriter} writes it from rendered records. */
@Schema(description = "A page of figures.")
record FigureList(
        @Schema(
                description =
                        "The figures of this page: the incentives in the order asked for, those of each in its own",
                required = true)
        List<FigureItem> items,

        @Schema(description = "Figures on all pages", examples = "320", required = true)
        int total,

        @Schema(description = "This page, counted from 1", examples = "1", required = true)
        int page,

        @Schema(description = "Most figures on a page", examples = "20", required = true)
        int size,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "The filters as they were understood, by parameter",
                examples = "{\"of\": [\"award_share\"], \"region\": [\"350206\"]}",
                required = true)
        Map<String, Object> filters,

        @Schema(
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/figures?page=1\"}",
                required = true)
        Map<String, String> links) {}
