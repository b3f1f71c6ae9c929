package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;

/** From when until when an incentive holds, takes place or is open; either end may be unknown. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "From when until when it holds, takes place or is open; an end that nobody stated is absent.")
public record Period(
        @Column(name = "period_from")
        @Schema(
                implementation = String.class,
                description = "First day, month or year (ISO 8601, with the source's precision)",
                examples = "2021-09-16")
        PartialDate from,

        @Column(name = "period_to")
        @Schema(
                implementation = String.class,
                description =
                        "Last day, month or year (ISO 8601, with the source's precision); a length is counted to its last day",
                examples = "2021-09-16")
        PartialDate to,

        @Column(name = "period_quote")
        @Size(max = Limits.ALPHABETIC_QUOTE)
        @Schema(description = "As the source writes it, verbatim", examples = "有效期两年")
        String text,

        @Column(name = "period_source")
        @Schema(description = "Id of the source", examples = "baiyun-metaverse-measures-2025")
        String source,

        @Column(name = "period_paragraph")
        @Positive
        @Schema(description = "Paragraph of the source's body, counted from 1", examples = "1")
        Integer paragraph) {

    public Period(PartialDate from, PartialDate to) {
        this(from, to, null, null, null);
    }
}
