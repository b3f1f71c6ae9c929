package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;

/** When one can apply. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "When one can apply, and where. An end that the source does not state is absent.")
public record Call(
        @Schema(
                implementation = String.class,
                description = "From when: a date, or a date and time with offset (ISO 8601)",
                examples = "2025-07-23")
        Moment opens,

        @Schema(
                implementation = String.class,
                description = "Until when, included: a date, or a date and time with offset (ISO 8601)",
                examples = "2026-02-11T17:00+01:00")
        Moment closes,

        @Size(max = Limits.URL) @Schema(description = "Where to apply", examples = "https://example.org/apply")
        String url,

        @NotBlank @Schema(description = "Id of the source", examples = "nanshan-esports-call-2025")
        String source,

        @NotNull @Positive @Schema(description = "Paragraph of the source's body, counted from 1", examples = "9")
        Integer paragraph) {

    /** Whether one can apply on any of the day's hours. */
    public boolean isOpenOn(PartialDate day) {
        return (opens == null || opens.date().startsBy(day))
                && (closes == null || closes.date().reaches(day));
    }
}
