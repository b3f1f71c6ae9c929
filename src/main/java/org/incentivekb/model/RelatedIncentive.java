package org.incentivekb.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Text;

/** A relation as it is shown: with the title of the other incentive. */
@Schema(description = "A relation to another incentive, with its title.")
public record RelatedIncentive(
        @Schema(description = "How they stand to one another", required = true)
        RelationType type,

        @Schema(description = "Id of the other incentive", examples = "huli-sci-tech-talent-policy", required = true)
        String id,

        @Schema(description = "Its title", required = true) Text title) {}
