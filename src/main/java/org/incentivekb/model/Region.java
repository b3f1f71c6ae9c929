package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.model.vocabulary.Text;

/** A region of GB/T 2260, or the country under the customary root code 100000. */
@Entity
public non-sealed class Region implements DatasetEntity {

    @Id
    @NotNull
    @Pattern(regexp = "[1-9]\\d{5}", message = "must be a GB/T 2260 code of six digits")
    public String code;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Text name;

    /** Code of the region that it lies in; null for the country. */
    public String parent;

    @ElementCollection
    @CollectionTable(name = "zone")
    @OrderColumn(name = "position")
    public List<@Valid Zone> zones = new ArrayList<>();
}
