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

/**
 * A region: in China by its code of GB/T 2260, with the customary root code 100000 for the country; elsewhere by that of ISO 3166-1 or
 * 3166-2, with {@code EU} above its members.
 */
@Entity
public non-sealed class Region implements DatasetEntity {

    /** GB/T 2260, ISO 3166-1 alpha-2 or ISO 3166-2. */
    public static final String CODE = "[1-9]\\d{5}|[A-Z]{2}(-[A-Z0-9]{1,3})?";

    @Id
    @NotNull
    @Pattern(regexp = Region.CODE, message = "must be a code of GB/T 2260 (six digits) or ISO 3166 (FR, US-NY)")
    public String code;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Text name;

    /** Code of the region that it lies in; null for a root. */
    public String parent;

    @ElementCollection
    @CollectionTable(name = "zone")
    @OrderColumn(name = "position")
    public List<@Valid Zone> zones = new ArrayList<>();
}
