package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;

/** An authority, company, association or school that plays a part in an incentive. */
@Entity
public non-sealed class Organization implements DatasetEntity {

    /** Permanent, kebab-case. */
    @Id
    @NotNull
    @Size(max = Limits.ID)
    @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE)
    public String id;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Text name;
}
