package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;

/** How much is on offer. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "How much is on offer, in yuan renminbi. Derived from the one figure that says so: a fund's size, or an award."
                        + " A target or a result is never an amount.")
public record Amount(
        @Schema(description = "Yuan renminbi (ISO 4217 CNY)", examples = "200000000", required = true)
        BigDecimal value,

        @Schema(description = "Whether the value is exact, a ceiling, a floor or near", required = true)
        @Enumerated(EnumType.STRING)
        Bound bound,

        @Schema(description = "Whom or what the value is for, all together; absent when it is the whole pool")
        @Enumerated(EnumType.STRING)
        List<Per> per,

        @Column(name = "measure")
        @Schema(description = "`fund_size` for a pool, `award` for what one recipient gets", required = true)
        @Enumerated(EnumType.STRING)
        Measure of) {

    public Amount {
        value = value == null ? null : Figure.plain(value);
    }

    /** A fund's amount is its size, any other record's its award or else its pool; the largest where there are several. */
    static Amount of(Kind kind, List<Figure> figures) {
        var first = kind == Kind.FUND ? Measure.FUND_SIZE : Measure.AWARD;
        return figures.stream()
                .filter(Figure::onOffer)
                .max(Comparator.comparing((Figure figure) -> figure.of() == first)
                        .thenComparing(Figure::value))
                .map(figure -> new Amount(figure.value(), figure.bound(), figure.per(), figure.of()))
                .orElse(null);
    }
}
