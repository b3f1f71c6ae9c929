package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.render.IncentiveName;

/** A paragraph of a source with what rests on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A paragraph of a source with what rests on it.")
record Citation(
        @Schema(description = "Paragraph of the source's body, counted from 1", examples = "47", required = true)
        int paragraph,

        @Schema(
                description = "Where the source can be read; absent where it has no address",
                examples = "https://example.org/policy")
        String link,

        @Schema(description = "The incentives that rest on it", required = true)
        List<IncentiveName> incentives,

        @Schema(description = "The figures that stand in it", required = true)
        List<CitedFigure> figures,

        @Schema(description = "The criteria that stand in it", required = true)
        List<CitedCriterion> criteria) {

    Citation(int paragraph, String link) {
        this(paragraph, link, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A figure that stands in a paragraph.")
    record CitedFigure(
            @Schema(
                    description = "Id of the incentive that it belongs to",
                    examples = "yongchuan-digital-culture-fund",
                    required = true)
            String incentive,

            @Schema(description = "Which figure of it, counted from 1", examples = "1", required = true)
            int position,

            @Schema(description = "What is counted", required = true)
            Measure of,

            @Schema(
                    description = "Whether it is a term, a target, a result, a capacity or a statistic",
                    required = true)
            Nature nature,

            @Schema(description = "The number, in `unit`", examples = "200000000", required = true)
            BigDecimal value,

            @Schema(
                    description = "A currency (ISO 4217), `percent`, a length of time, an area, or the thing counted",
                    required = true)
            Unit unit,

            @Schema(description = "Whether the truth is exactly the value, or above, below or near it", required = true)
            Bound bound,

            @Schema(description = "The figure as the source writes it, verbatim", examples = "2億元", required = true)
            String text,

            @Schema(
                    description = "Where it can be read; absent where the source has no address",
                    examples = "https://example.org/policy#:~:text=2%E5%84%84%E5%85%83")
            String link) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A criterion that stands in a paragraph.")
    record CitedCriterion(
            @Schema(
                    description = "Id of the incentive that it belongs to",
                    examples = "yongchuan-digital-culture-fund",
                    required = true)
            String incentive,

            @Schema(description = "The concept that it is about", examples = "revenue", required = true)
            String of,

            @Schema(description = "The condition as the source writes it, verbatim", examples = "年度营业收入达到2000万元")
            String text,

            @Schema(
                    description = "Where it can be read; absent where the source has no address",
                    examples = "https://example.org/policy#:~:text=2000%E4%B8%87%E5%85%83")
            String link) {}
}
