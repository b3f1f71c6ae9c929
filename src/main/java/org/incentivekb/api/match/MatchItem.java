package org.incentivekb.api.match;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.Amount;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Because;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Outcome;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Verdict;
import org.incentivekb.render.RegionName;

/** A candidate with its verdict. Only described, never filled: {@link MatchWriter} writes it. */
@Schema(description = "An incentive that applies in the region, what is found of it and why.")
record MatchItem(
        @Schema(description = "The incentive", required = true)
        Candidate incentive,

        @Schema(description = "Whether the company would get it", required = true)
        Verdict verdict,

        @Schema(
                description =
                        "What it takes, and whether the profile has it: first place, industry, sort of recipient and availability, then its own",
                required = true)
        List<CriterionResult> criteria,

        @Schema(description = "What it gives, award by award; empty where the source gives no figure", required = true)
        List<AwardResult> awards,

        @Schema(
                description =
                        "What it would come to: its awards together, or where they cannot be added the largest; absent where nothing can be computed")
        Worth worth,

        @Schema(
                description = "The criteria that are unknown, by what they are about",
                examples = "[\"employees\"]",
                required = true)
        List<String> open,

        @Schema(
                description = "Relative reference to the incentive",
                examples = "/api/v1/incentives/yongchuan-digital-culture-fund",
                required = true)
        String link) {

    @Schema(description = "What an incentive is called, and how far it has come.")
    record Candidate(
            @Schema(description = "Its id", examples = "yongchuan-digital-culture-fund", required = true)
            String id,

            @Schema(description = "What it is", required = true)
            Kind kind,

            @Schema(description = "How far it had come on the day of `statusAsOf`", required = true)
            Status status,

            @Schema(
                    implementation = String.class,
                    description = "When the source was published (ISO 8601, with the source's precision)",
                    examples = "2022-10-17",
                    required = true)
            PartialDate statusAsOf,

            @Schema(description = "Its title", required = true)
            Text title,

            @Schema(description = "Where it holds", required = true)
            RegionName region,

            @Schema(
                    description =
                            "How much one recipient, or of a fund the pool, can get; absent where the source states none")
            Amount amount) {}

    @Schema(description = "A criterion, and whether the profile meets it.")
    record CriterionResult(
            @Schema(
                    description =
                            "What it is about: `place`, `industry`, `beneficiary`, `availability`, the code of a concept, `award` where each is for some"
                                    + " recipients only, or `conditions` where they are in words",
                    examples = "employees",
                    required = true)
            String of,

            @Schema(description = "Whether it is met", required = true)
            Outcome outcome,

            @Schema(description = "Where that is unknown: why")
            Because because,

            @Schema(description = "What is required, in words", required = true)
            Text required,

            @Schema(
                    description = "What the profile says, as its parameter says it; absent where it says nothing",
                    examples = "10..49")
            String given,

            @Schema(description = "Why it turns out so, in words", required = true)
            Text reason,

            @Schema(description = "Those of a group are alternatives: one suffices", examples = "a")
            String group,

            @Schema(description = "The source's own characters; absent where none are quoted", examples = "员工10人以上")
            String text,

            @Schema(description = "Id of the source that states it", examples = "huli-reply-2025-13", required = true)
            String source,

            @Schema(description = "Its paragraph there, counted from 1", examples = "23", required = true)
            int paragraph,

            @Schema(
                    description = "The source's address, with a text fragment of the words; absent where it has none",
                    examples = "https://example.org/notice#:~:text=10")
            String link) {}

    @Schema(description = "One award of an incentive: tiers of which the best counts.")
    record AwardResult(
            @Schema(description = "Its label inside the record; absent where the record has one alone", examples = "rd")
            String award,

            @Schema(description = "Whether any of its tiers is met", required = true)
            Outcome outcome,

            @Schema(description = "What it would come to; absent where nothing can be computed")
            Worth worth,

            @Schema(description = "Where it cannot be computed: the figures, and why they could not be applied")
            List<Step> steps) {}

    @Schema(name = "MatchWorth", description = "A sum of money, and how it comes about.")
    record Worth(
            @Schema(description = "What the source assures", examples = "0", required = true)
            BigDecimal from,

            @Schema(description = "The highest that it can come to; absent where that is open", examples = "8000000")
            BigDecimal to,

            @Schema(description = "ISO 4217 code", examples = "CNY", required = true)
            String currency,

            @Schema(description = "What the sum is for; empty where it is not stated", required = true)
            List<Per> per,

            @Schema(
                    description =
                            "How it is computed, figure by figure, over all awards; left out of the worth of a single one")
            List<Step> steps) {}

    @Schema(name = "MatchStep", description = "A figure, and what it does to the sum.")
    record Step(
            @Schema(
                    description = "Its place among the figures of the incentive, counted from 1",
                    examples = "1",
                    required = true)
            int figure,

            @Schema(description = "What the figure counts", required = true)
            Measure of,

            @Schema(
                    description =
                            "What it does: `sum` is taken as stated, `share` of what the profile says, `multiplied` by a number of the profile,"
                                    + " `base_limit` limits what a share is of, `floor` raises, `limit` caps the award, `ceiling` all awards, `duration` says for how long",
                    enumeration = {"sum", "share", "multiplied", "base_limit", "floor", "limit", "ceiling", "duration"},
                    examples = "share",
                    required = true)
            String operation,

            @Schema(
                    description = "Whether it could be applied; `reason` says why where not",
                    examples = "true",
                    required = true)
            boolean applied,

            @Schema(description = "What the sum is after it, at least", examples = "0")
            BigDecimal from,

            @Schema(description = "What the sum is after it, at most; absent where that is open", examples = "8000000")
            BigDecimal to,

            @Schema(description = "What is done and why, in words", required = true)
            Text reason,

            @Schema(description = "The figure as the source writes it", examples = "最高800万元", required = true)
            String text,

            @Schema(description = "Id of the source that states it", examples = "huli-reply-2025-13", required = true)
            String source,

            @Schema(description = "Its paragraph there, counted from 1", examples = "23", required = true)
            int paragraph,

            @Schema(
                    description = "The source's address, with a text fragment of the words; absent where it has none",
                    examples = "https://example.org/notice#:~:text=800")
            String link) {}
}
