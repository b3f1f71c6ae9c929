package org.incentivekb.model.vocabulary;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same words in both languages. */
@Embeddable
@Schema(description = "The same words in both languages.")
public record Text(
        @NotBlank @Size(max = 500) @Schema(description = "Simplified Chinese", examples = "永川数字文创产业基金")
        String zh,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "English", examples = "Yongchuan digital culture industry fund")
        String en) {}
