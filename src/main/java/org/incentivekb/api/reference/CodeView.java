package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Text;

/** A code with its label. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Code", description = "A code with its label.")
public record CodeView(
        @Schema(description = "The code, as parameters take it and records hold it", examples = "game", required = true)
        String code,

        @Schema(description = "What the code stands for", required = true)
        Text name,

        @Schema(
                description = "How many incentives use it; absent for a code that incentives do not have",
                examples = "48")
        Integer incentives) {}
