package org.incentivekb.model.vocabulary;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;

/** The same words in both languages. */
@Embeddable
@Schema(description = "The same words in both languages.")
public record Text(
        @NotBlank @Size(max = Limits.CHINESE_TEXT) @Schema(description = "Simplified Chinese", examples = "永川数字文创产业基金")
        String zh,

        @NotBlank
        @Size(max = Limits.ENGLISH_TEXT)
        @Schema(description = "English", examples = "Yongchuan digital culture industry fund")
        String en) {}
