package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/** A number that the source gives, typed, with the few characters that write it and where they stand. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A number that the source gives, typed, with the characters that write it and where they stand.")
public record Figure(
        @NotNull @Column(name = "measure") @Schema(description = "What is counted") @Enumerated(EnumType.STRING)
        Measure of,

        @NotNull
        @Schema(description = "Whether it is a term of the incentive, a target, a result or a capacity")
        @Enumerated(EnumType.STRING)
        Nature nature,

        @NotNull
        @PositiveOrZero
        @Column(name = "quantity")
        @Schema(description = "The number, in `unit`", examples = "200000000")
        BigDecimal value,

        @NotNull
        @Schema(description = "`CNY` for yuan renminbi (ISO 4217), `percent`, or the thing counted")
        @Enumerated(EnumType.STRING)
        Unit unit,

        @NotNull
        @Schema(description = "Whether the truth is exactly the value, or above, below or near it")
        @Enumerated(EnumType.STRING)
        Bound bound,

        @Schema(description = "What the value is counted for, all together; absent when it is the whole")
        @Enumerated(EnumType.STRING)
        List<Per> per,

        @Schema(
                implementation = String.class,
                description =
                        "When a result was so, or by when a target is due (ISO 8601, with the source's precision)",
                examples = "2024")
        PartialDate asOf,

        @NotBlank
        @Size(max = Limits.FIGURE_TEXT)
        @Column(name = "quote")
        @Schema(description = "The figure as the source writes it, verbatim", examples = "2億元")
        String text,

        @NotBlank @Schema(description = "Id of the source", examples = "yongchuan-western-digital-base-2022")
        String source,

        @NotNull @Positive @Schema(description = "Paragraph of the source's body, counted from 1", examples = "47")
        Integer paragraph) {

    public Figure {
        value = value == null ? null : plain(value);
        per = per == null || per.isEmpty() ? null : per;
    }

    /** One number has one form, whichever way it was written or stored: no trailing zeros, no exponent. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether this is money on offer, and so may become a record's amount. */
    boolean onOffer() {
        return value != null
                && nature == Nature.RULE
                && unit == Unit.CNY
                && (of == Measure.AWARD || of == Measure.FUND_SIZE);
    }
}
