package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;

/** What an incentive cannot be combined with. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What it cannot be combined with.")
public record Exclusion(
        @NotBlank
        @Column(name = "other")
        @Schema(
                description = "A code of the code list `not-with`, or the id of another incentive",
                examples = "same_matter")
        String with,

        @Size(max = Limits.ALPHABETIC_QUOTE)
        @Column(name = "quote")
        @Schema(description = "As the source writes it, verbatim", examples = "同款游戏不可重复享受")
        String text,

        @NotBlank @Schema(description = "Id of the source", examples = "huli-innovation-integration-draft-2025")
        String source,

        @NotNull @Positive @Schema(description = "Paragraph of the source's body, counted from 1", examples = "14")
        Integer paragraph) {}
