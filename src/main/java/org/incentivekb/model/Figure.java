package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/** A number that the source gives, typed, with the few characters that write it and where they stand. */
@Entity
@IdClass(RowKey.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A number that the source gives, typed, with the characters that write it and where they stand.")
public class Figure {

    @Id
    @JsonIgnore
    @Column(name = "incentive_id")
    public String incentiveId;

    @Id
    @JsonIgnore
    public Integer position;

    @NotNull
    @Column(name = "measure")
    @Schema(description = "What is counted")
    @Enumerated(EnumType.STRING)
    public Measure of;

    @Schema(
            description =
                    "Labels, inside the record, of the awards that it belongs to: the shares and sums of one award are its"
                            + " tiers, and an `award_limit`, `award_floor`, `base_limit` or `award_duration` bounds those that it names. A limit without any caps the record as a whole",
            examples = "[\"rd\"]")
    public List<@NotBlank @Size(max = Limits.ID) String> award;

    @Schema(
            description =
                    "Concepts of which it is a share, summed where there are several; left out where no concept says it exactly",
            examples = "[\"rd_expenditure\"]")
    public List<String> base;

    @NotNull
    @Schema(
            description =
                    "Whether it is a term of the incentive, a target, a result, a capacity or a statistic around it")
    @Enumerated(EnumType.STRING)
    public Nature nature;

    @NotNull
    @PositiveOrZero
    @Column(name = "quantity")
    @Schema(description = "The number, in `unit`", examples = "200000000")
    public BigDecimal value;

    @NotNull
    @Schema(description = "A currency (ISO 4217), `percent`, a length of time, an area, or the thing counted")
    @Enumerated(EnumType.STRING)
    public Unit unit;

    @NotNull
    @Schema(description = "Whether the truth is exactly the value, or above, below or near it")
    @Enumerated(EnumType.STRING)
    public Bound bound;

    @Schema(description = "What the value is counted for, all together; absent when it is the whole")
    @Enumerated(EnumType.STRING)
    public List<Per> per;

    @Schema(
            implementation = String.class,
            description = "When a result was so, or by when a target is due (ISO 8601, with the source's precision)",
            examples = "2024")
    public PartialDate asOf;

    @Schema(
            description =
                    "The criteria of this tier or group of recipients, all of which must hold; absent where it is for all")
    @OneToMany
    @JoinColumn(name = "incentive_id", referencedColumnName = "incentive_id", insertable = false, updatable = false)
    @JoinColumn(name = "figure", referencedColumnName = "position", insertable = false, updatable = false)
    @OrderBy("position")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<@Valid Criterion> when = new ArrayList<>();

    @NotBlank
    @Size(max = Limits.ALPHABETIC_QUOTE)
    @Column(name = "quote")
    @Schema(description = "The figure as the source writes it, verbatim", examples = "2億元")
    public String text;

    @NotBlank
    @Schema(description = "Id of the source", examples = "yongchuan-western-digital-base-2022")
    public String source;

    @NotNull
    @Positive
    @Schema(description = "Paragraph of the source's body, counted from 1", examples = "47")
    public Integer paragraph;

    /** Where the text can be read; derived from the source's URL when it is served. */
    @Transient
    @Schema(
            description =
                    "Where it can be read: the source's address with a text fragment; absent where the source has no address",
            examples = "https://example.org/policy#:~:text=2%E5%84%84%E5%85%83")
    public String link;

    @PostLoad
    void normalize() {
        value = plain(value);
    }

    /** One number has one form, whichever way it was written or stored: no trailing zeros, no exponent. */
    static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it is a sum of money among the terms. */
    @JsonIgnore
    boolean isMoneyRule() {
        return value != null && nature == Nature.RULE && unit != null && unit.isCurrency();
    }
}
