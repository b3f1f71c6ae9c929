package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
                description = "Last day, month or year (ISO 8601, with the source's precision)",
                examples = "2021-09-16")
        PartialDate to) {}
