package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/** How much is on offer, or what all of it together is capped by. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A sum of money, derived from the figure that states it. Currencies are never converted. A target, a result or a budget is"
                        + " never an amount.")
public record Amount(
        @Schema(description = "The sum, in `currency`", examples = "200000000", required = true)
        BigDecimal value,

        @Schema(description = "ISO 4217 code", examples = "CNY", required = true)
        String currency,

        @Schema(description = "Whether the value is exact, a ceiling, a floor or near", required = true)
        @Enumerated(EnumType.STRING)
        Bound bound,

        @Schema(
                description =
                        "Whom or what the value is for, all together; absent when it is the whole pool, or not stated")
        @Enumerated(EnumType.STRING)
        List<Per> per,

        @Column(name = "measure")
        @Schema(
                description =
                        "`fund_size` for a pool, `award` for what one recipient gets, `award_limit` for what it gets at most",
                required = true)
        @Enumerated(EnumType.STRING)
        Measure of) {

    public Amount {
        value = Figure.plain(value);
    }

    /**
     * The one sum that says how much one recipient, or of a fund the pool, can get: a fund's is its size; any other record's is the
     * largest over its awards, each giving its largest limit or, where it has none, its largest sum. Where there are several
     * currencies, it is of the first that is stated.
     */
    static Amount of(Kind kind, List<Figure> figures) {
        var money = figures.stream().filter(Figure::isMoneyRule).toList();
        if (kind == Kind.FUND) {
            return largest(money.stream().filter(figure -> figure.of == Measure.FUND_SIZE))
                    .map(figure -> new Amount(figure, figure.bound))
                    .orElse(null);
        }
        var labels = new LinkedHashSet<Optional<String>>();
        money.stream()
                .filter(figure -> figure.of == Measure.AWARD || figure.of == Measure.AWARD_LIMIT)
                .forEach(figure -> labels.addAll(labels(figure)));
        var chosen = largest(labels.stream().map(label -> ofAward(label, money)).filter(Objects::nonNull))
                .orElse(null);
        return chosen == null ? null : new Amount(chosen, isWholeOffer(chosen, figures) ? chosen.bound : Bound.AT_MOST);
    }

    /** What all awards of the record together are capped by; null where nothing says so. */
    static Amount ceilingOf(List<Figure> figures) {
        return largest(figures.stream()
                        .filter(Figure::isMoneyRule)
                        .filter(figure -> figure.of == Measure.AWARD_LIMIT && isEmpty(figure.award)))
                .map(figure -> new Amount(figure, figure.bound))
                .orElse(null);
    }

    private Amount(Figure figure, Bound bound) {
        this(figure.value, figure.unit.code(), bound, figure.per, figure.of);
    }

    /** The labels of the awards that a figure belongs to; a sum without one is an award by itself, a limit without one none. */
    private static List<Optional<String>> labels(Figure figure) {
        if (isEmpty(figure.award)) {
            return figure.of == Measure.AWARD_LIMIT ? List.of() : List.of(Optional.empty());
        }
        return figure.award.stream().map(Optional::of).toList();
    }

    private static Figure ofAward(Optional<String> label, List<Figure> money) {
        var own =
                money.stream().filter(figure -> labels(figure).contains(label)).toList();
        return largest(own.stream().filter(figure -> figure.of == Measure.AWARD_LIMIT))
                .or(() -> largest(own.stream().filter(figure -> figure.of == Measure.AWARD)))
                .orElse(null);
    }

    /** Whether the figure is the only one that offers anything, and nothing limits it. */
    private static boolean isWholeOffer(Figure chosen, List<Figure> figures) {
        return chosen.of == Measure.AWARD
                && figures.stream()
                        .filter(figure -> figure != chosen && figure.nature == chosen.nature)
                        .noneMatch(figure -> figure.of != null
                                && (figure.of.isOffer()
                                        || figure.of == Measure.AWARD_LIMIT
                                                && !Collections.disjoint(labels(figure), labels(chosen))));
    }

    private static Optional<Figure> largest(Stream<Figure> figures) {
        var all = figures.toList();
        var currency = all.stream().map(figure -> figure.unit).findFirst().orElse(Unit.CNY);
        return all.stream().filter(figure -> figure.unit == currency).max(Comparator.comparing(figure -> figure.value));
    }

    private static boolean isEmpty(List<String> labels) {
        return labels == null || labels.isEmpty();
    }
}
