package org.incentivekb.render;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Text;

/** An incentive by id and title. */
@Schema(description = "An incentive by id and title.")
public record IncentiveName(
        @Schema(description = "Its id", examples = "yongchuan-digital-culture-fund", required = true)
        String id,

        @Schema(description = "Its title", required = true) Text title) {

    /** @param record its JSON */
    public static IncentiveName of(JsonNode record) {
        return new IncentiveName(record.path("id").asText(), RenderedJson.text(record.path("title")));
    }
}
