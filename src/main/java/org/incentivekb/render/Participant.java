package org.incentivekb.render;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Role;
import org.incentivekb.model.vocabulary.Text;

/** An organization and the part that it plays. */
@Schema(description = "An organization and the part that it plays.")
record Participant(
        @Schema(description = "Id of the organization", examples = "netease", required = true)
        String id,

        @Schema(description = "The part that it plays", required = true)
        Role role,

        @Schema(description = "Its name", required = true) Text name) {}
