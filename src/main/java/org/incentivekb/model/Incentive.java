package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;

/** Something that a place offers, or has promised, to an industry. */
@Entity
public non-sealed class Incentive implements DatasetEntity {

    /** Permanent, kebab-case; never parsed for meaning. */
    @Id
    @NotNull
    @Size(max = Limits.ID)
    @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE)
    public String id;

    @NotNull
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    public Status status;

    /** The day the source was published. */
    @NotNull
    public PartialDate statusAsOf;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    public Text title;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "summary_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    public Text summary;

    /** GB/T 2260 code. */
    @NotNull
    public String region;

    /** Id of a development zone in the region, or null. */
    public String zone;

    /** Empty where it is not tied to an industry. */
    @NotNull
    @Enumerated(EnumType.STRING)
    public List<Industry> industries = new ArrayList<>();

    /** Empty where the source does not say what it helps with. */
    @NotNull
    @Enumerated(EnumType.STRING)
    public List<Support> supports = new ArrayList<>();

    @NotNull
    @Enumerated(EnumType.STRING)
    public List<Beneficiary> beneficiaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "incentive_organization")
    @OrderColumn(name = "position")
    public List<@Valid Participation> organizations = new ArrayList<>();

    public PartialDate announced;

    @Embedded
    public Period period;

    /** Derived from the figures; null where the source states no money on offer. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "amount"))
    @AttributeOverride(name = "bound", column = @Column(name = "amount_bound"))
    @AttributeOverride(name = "per", column = @Column(name = "amount_per"))
    @AttributeOverride(name = "of", column = @Column(name = "amount_measure"))
    public Amount amount;

    @ElementCollection
    @CollectionTable(name = "figure")
    @OrderColumn(name = "position")
    public List<@Valid Figure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "relation")
    @OrderColumn(name = "position")
    public List<@Valid Relation> relations = new ArrayList<>();

    /** The day the curator last touched the record. */
    @NotNull
    public LocalDate updated;

    /** Eligibility terms that no vocabulary carries; null where the source states none. */
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "conditions_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "conditions_en"))
    public Text conditions;

    @ElementCollection
    @CollectionTable(name = "gap")
    @OrderColumn(name = "position")
    public List<@Valid Gap> gaps = new ArrayList<>();

    @NotEmpty
    @ElementCollection
    @CollectionTable(name = "evidence")
    @OrderColumn(name = "position")
    public List<@Valid Evidence> evidence = new ArrayList<>();

    /** Settles the amount from the kind and the figures. */
    public void deriveAmount() {
        amount = Amount.of(kind, figures);
    }
}
