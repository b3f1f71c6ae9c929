package org.incentivekb.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;

/**
 * A condition that can be answered (in the words of CCCEV 2.1 a criterion on an information concept): of a record as a whole, or of one
 * figure of it.
 */
@Entity
@IdClass(RowKey.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "of",
    "in",
    "not_in",
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "is",
    "words",
    "unit",
    "per",
    "group",
    "text",
    "source",
    "paragraph",
    "link"
})
@Schema(
        description =
                "A condition that can be answered: what it is about, and what must hold of it. Those with the same `group` are alternatives.")
public class Criterion {

    @Id
    @JsonIgnore
    @Column(name = "incentive_id")
    public String incentiveId;

    @Id
    @JsonIgnore
    public Integer position;

    /** Position of the figure that it is a tier's condition of; null where it is the record's. */
    @JsonIgnore
    public Integer figure;

    @NotBlank
    @Column(name = "concept")
    @Schema(description = "The concept that it is about, a code of the code list `concept`", examples = "revenue")
    public String of;

    @Column(name = "codes")
    @Schema(
            description = "One of these codes or places; a place stands for all that lies in it",
            examples = "[\"440106\"]")
    public List<String> in;

    @JsonProperty("not_in")
    @Column(name = "not_codes")
    @Schema(description = "None of these codes or places", examples = "[\"listed\"]")
    public List<String> notIn;

    @JsonProperty("at_least")
    @Schema(description = "The number, in `unit`, or more", examples = "20000000")
    public BigDecimal atLeast;

    @JsonProperty("more_than")
    @Schema(description = "More than the number, in `unit`", examples = "20000000")
    public BigDecimal moreThan;

    @JsonProperty("at_most")
    @Schema(description = "The number, in `unit`, or less", examples = "100000000")
    public BigDecimal atMost;

    @JsonProperty("less_than")
    @Schema(description = "Less than the number, in `unit`", examples = "100000000")
    public BigDecimal lessThan;

    @Column(name = "flag")
    @Schema(description = "Yes or no", examples = "true")
    public Boolean is;

    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "words_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "words_en"))
    @Schema(description = "What must hold, where no concept says it")
    public Text words;

    @Schema(description = "The unit of the number: a currency (ISO 4217) or that of the concept")
    @Enumerated(EnumType.STRING)
    public Unit unit;

    @Schema(description = "What the number is counted for")
    @Enumerated(EnumType.STRING)
    public Per per;

    @Size(max = Limits.ID)
    @Column(name = "alternatives")
    @Schema(description = "Label, inside the record, of a group of which one must hold", examples = "a")
    public String group;

    @Size(max = Limits.ALPHABETIC_QUOTE)
    @Column(name = "quote")
    @Schema(
            description = "The condition as the source writes it, verbatim; under `when` it may be left out",
            examples = "年度营业收入达到2000万元")
    public String text;

    @Schema(
            description = "Id of the source; under `when` left out where it is the figure's",
            examples = "tianhe-games-2025")
    public String source;

    @Positive
    @Schema(
            description =
                    "Paragraph of the source's body, counted from 1; under `when` left out where it is the figure's",
            examples = "9")
    public Integer paragraph;

    /** Where the text can be read; derived from the source's URL when it is served. */
    @Transient
    @Schema(
            description =
                    "Where it can be read: the source's address with a text fragment; absent where there is no text or no address",
            examples = "https://example.org/policy#:~:text=2000%E4%B8%87%E5%85%83")
    public String link;

    @PostLoad
    void normalize() {
        atLeast = Figure.plain(atLeast);
        moreThan = Figure.plain(moreThan);
        atMost = Figure.plain(atMost);
        lessThan = Figure.plain(lessThan);
    }

    /** The bounds of a number that are stated, by their names. */
    public Map<String, BigDecimal> bounds() {
        var bounds = new LinkedHashMap<String, BigDecimal>();
        bounds.put("at_least", atLeast);
        bounds.put("more_than", moreThan);
        bounds.put("at_most", atMost);
        bounds.put("less_than", lessThan);
        bounds.values().removeIf(bound -> bound == null);
        return bounds;
    }
}
