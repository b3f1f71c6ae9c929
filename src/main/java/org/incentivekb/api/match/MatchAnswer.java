package org.incentivekb.api.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.RegionName;

/** What is answered to a profile. Only described, never filled: {@link MatchWriter} writes it. */
@Schema(description = "What a company's profile would find in its region, with a reason for each criterion.")
record MatchAnswer(
        @Schema(
                description =
                        "The profile as it was understood, by parameter; with the day and the currency that count where none was given",
                examples =
                        "{\"region\": \"350206\", \"industry\": [\"game\"], \"on\": \"2026-01-31\", \"currency\": \"CNY\", \"employees\": \"20\"}",
                required = true)
        Map<String, Object> profile,

        @Schema(description = "The day that it is answered for (ISO 8601)", examples = "2026-01-31", required = true)
        String on,

        @Schema(description = "Version of the data set", examples = "0123456789abcdef", required = true)
        String version,

        @Schema(
                description = "All records that apply in the region: its own and those of what lies above it",
                examples = "48",
                required = true)
        int candidates,

        @Schema(
                description =
                        "How many candidates have each verdict, whichever are asked for: together they are `candidates`",
                required = true)
        VerdictCounts verdicts,

        @Schema(
                description =
                        "The candidates of this page: by verdict, fewest open points, what names the industry before what is open to all,"
                                + " nearest region, support that is needed, worth, id",
                required = true)
        List<MatchItem> items,

        @Schema(
                description = "Candidates that fail one criterion alone, and one that a company can change: the first "
                        + Limits.NEAR_MISSES,
                required = true)
        List<MatchItem> nearMisses,

        @Schema(description = "How many such candidates there are", examples = "3", required = true)
        int nearMissTotal,

        @Schema(
                description =
                        "What would apply in other regions and does not here, outside all counts: the nearest regions first, of these the ones"
                                + " with most, the first " + Limits.REGIONS_ELSEWHERE,
                required = true)
        List<Elsewhere> elsewhere,

        @Schema(description = "How many such regions there are", examples = "14", required = true)
        int elsewhereTotal,

        @Schema(
                description =
                        "Concepts that the profile answers and no candidate asks for: to answer otherwise would change nothing here",
                examples = "[\"employees\"]",
                required = true)
        List<String> unused,

        @Schema(
                description = "What to answer next: the questions that most undecided candidates depend on come first",
                required = true)
        List<Question> ask,

        @Schema(description = "Items on all pages", examples = "23", required = true)
        int total,

        @Schema(description = "This page, counted from 1", examples = "1", required = true)
        int page,

        @Schema(description = "Most items on a page", examples = "20", required = true)
        int size,

        @Schema(
                description = "Relative references to this page and others, by relation (RFC 8288)",
                examples = "{\"self\": \"/api/v1/match?region=350206&page=1\"}",
                required = true)
        Map<String, String> links) {

    @Schema(description = "How many candidates have each verdict.")
    record VerdictCounts(
            @Schema(description = "All conditions are stated and met", examples = "2", required = true)
            int eligible,

            @Schema(
                    description = "All that is known is met, but the source may not say all",
                    examples = "5",
                    required = true)
            int likely,

            @Schema(description = "Something is not known yet", examples = "16", required = true)
            int possible,

            @JsonProperty("not_eligible")
            @Schema(description = "A condition is not met", examples = "25", required = true)
            int notEligible) {}

    @Schema(description = "What would apply in another region.")
    record Elsewhere(
            @Schema(description = "The region", required = true)
            RegionName region,

            @Schema(
                    description = "How many records would apply there that do not here",
                    examples = "14",
                    required = true)
            int total,

            @Schema(
                    description = "Relative reference to the same question, asked for that region",
                    examples = "/api/v1/match?region=500108",
                    required = true)
            String link) {}

    @Schema(
            name = "MatchQuestion",
            description = "Something that the profile does not say, and that undecided candidates depend on.")
    record Question(
            @Schema(
                    description = "What it asks: the code of a concept, or `industry`, `beneficiary`, `zone`",
                    examples = "rd_expenditure",
                    required = true)
            String of,

            @Schema(description = "The parameter that answers it", examples = "rdExpenditure", required = true)
            String parameter,

            @Schema(description = "What it is answered by", required = true)
            ConceptType type,

            @Schema(description = "The question in words", required = true)
            Text question,

            @Schema(description = "Of a number: its unit, `currency` for the one of the profile", examples = "currency")
            String unit,

            @Schema(description = "The codes or places that undecided candidates name; absent for numbers, yes and no")
            List<Choice> codes,

            @Schema(description = "How many undecided candidates leave it open", examples = "9", required = true)
            int undecided,

            @Schema(
                    description = "Of how many of these it is all that the profile leaves open",
                    examples = "4",
                    required = true)
            int decides,

            @Schema(
                    description =
                            "Relative reference to the same question without an answer to this one, to which `parameter=` and the answer are added",
                    examples = "/api/v1/match?region=350206&industry=game")
            String link) {}

    @Schema(name = "MatchChoice", description = "A code or place by which a question can be answered.")
    record Choice(
            @Schema(description = "As the parameter takes it", examples = "high_tech", required = true)
            String code,

            @Schema(description = "What it stands for", required = true)
            Text label) {}
}
