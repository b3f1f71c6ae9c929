package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;

/** A code of a {@link CodeList}; of the list of concepts, with what it takes to ask for it. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A code of a code list.")
public record ListedCode(
        @NotNull
        @Size(max = Limits.ID)
        @Pattern(regexp = "[a-z0-9]+(_[a-z0-9]+)*", message = "must be a-z, 0-9 and single underscores")
        @Schema(description = "The code", examples = "game")
        String code,

        @Valid
        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "label_zh"))
        @AttributeOverride(name = "en", column = @Column(name = "label_en"))
        @Schema(description = "What the code stands for")
        Text label,

        @Schema(description = "The code of the same list that it is a part of", examples = "digital_culture")
        String broader,

        @Schema(description = "Other words that people use for it", examples = "[\"手游\"]")
        List<String> aliases,

        @Schema(description = "Of a concept: what it is answered by") @Enumerated(EnumType.STRING)
        ConceptType type,

        @Schema(
                description = "Of a concept that is a number: its unit, `currency` for any of ISO 4217",
                examples = "currency")
        String unit,

        @Schema(description = "Of a concept that is a code: the code lists that it is of", examples = "[\"activity\"]")
        List<String> lists,

        @Valid
        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "question_zh"))
        @AttributeOverride(name = "en", column = @Column(name = "question_en"))
        @Schema(description = "Of a concept: the question that asks for it")
        Text question,

        @Schema(description = "Of a concept: whether a company can change it", examples = "true")
        Boolean changeable) {

    public ListedCode {
        aliases = aliases == null || aliases.isEmpty() ? null : aliases;
        lists = lists == null || lists.isEmpty() ? null : lists;
    }
}
