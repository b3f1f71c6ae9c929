package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;

/** A development zone inside a region; GB/T 2260 has no code for it. */
@Embeddable
@Schema(description = "A development zone inside a region.")
public record Zone(
        @NotNull
        @Size(max = Limits.ID)
        @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE)
        @Column(name = "zone")
        @Schema(description = "Permanent id", examples = "chongqing-etdz")
        String id,

        @NotNull
        @Valid
        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        @Schema(description = "Its name")
        Text name) {}
