package org.incentivekb.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.GapReason;

/** Something that a reader would look for and the source does not give. */
@Embeddable
@Schema(description = "Something that a reader would look for and the source does not give.")
public record Gap(
        @NotBlank @Schema(description = "The field of this record that is empty for it", examples = "conditions")
        String field,

        @NotNull @Schema(description = "Why it is empty") @Enumerated(EnumType.STRING)
        GapReason reason) {}
