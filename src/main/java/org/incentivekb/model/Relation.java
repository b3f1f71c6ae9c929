package org.incentivekb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.RelationType;

/** A link to another incentive: this one {@code type} that one. */
@Embeddable
@Schema(description = "A link to another incentive, read: this one `type` that one.")
public record Relation(
        @NotNull @Schema(description = "How this record stands to the other") @Enumerated(EnumType.STRING)
        RelationType type,

        @NotBlank
        @Column(name = "target")
        @Schema(description = "Id of the other incentive", examples = "huli-sci-tech-talent-policy")
        String id) {}
