package org.incentivekb.model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in a document a record's facts stand. */
@Embeddable
@Schema(description = "Where in a document the record's facts stand.")
public record Evidence(
        @NotBlank @Schema(description = "Id of the source", examples = "yongchuan-western-digital-base-2022")
        String source,

        @NotEmpty @Schema(description = "Paragraphs of the source's body, counted from 1", examples = "[47]")
        List<@Positive Integer> paragraphs) {}
