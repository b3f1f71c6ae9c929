package org.incentivekb.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Evidence;
import org.incentivekb.model.Exclusion;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.RelatedIncentive;
import org.incentivekb.model.vocabulary.Text;

/** An incentive, whole. The fields that a list leaves out come last, so that a list's item is the beginning of the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"item", "relatedBy", "formerIds", "criteria", "notWith", "conditions", "gaps", "evidence"})
@Schema(description = "An incentive, whole. What is not known is left out.")
public record IncentiveRecord(
        @JsonUnwrapped IncentiveItem item,

        @Schema(description = "How other incentives stand to it, read: that one `type` this one", required = true)
        List<RelatedIncentive> relatedBy,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description = "Ids that it had before, which lead to it; absent where there are none",
                examples = "[\"yongchuan-fund\"]")
        List<String> formerIds,

        @Schema(description = "Who qualifies: all must hold, of a group one", required = true)
        List<Criterion> criteria,

        @Schema(description = "What it cannot be combined with", required = true)
        List<Exclusion> notWith,

        @Schema(description = "Eligibility terms that no criterion carries")
        Text conditions,

        @Schema(description = "What a reader would look for and the source does not give", required = true)
        List<Gap> gaps,

        @Schema(description = "Where its facts stand: at least one passage", required = true)
        List<Evidence> evidence) {

    public static IncentiveRecord of(IncentiveItem item, Incentive incentive) {
        return new IncentiveRecord(
                item,
                List.of(),
                incentive.formerIds,
                incentive.criteria,
                incentive.notWith,
                incentive.conditions,
                incentive.gaps,
                incentive.evidence);
    }
}
