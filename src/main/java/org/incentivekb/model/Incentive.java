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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Form;
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

    /** Ids that it had before, which lead to it. */
    public List<
                    @NotNull @Size(max = Limits.ID)
                    @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE) String>
            formerIds = new ArrayList<>();

    @NotNull
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** How it reaches the recipient; null where that is not one way, or nothing reaches one. */
    @Enumerated(EnumType.STRING)
    public Form form;

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

    /** GB/T 2260 code, or elsewhere of ISO 3166. */
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

    @Valid
    @Embedded
    public Period period;

    /** Derived from the figures; null where the source states no money on offer. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    @AttributeOverride(name = "bound", column = @Column(name = "amount_bound"))
    @AttributeOverride(name = "per", column = @Column(name = "amount_per"))
    @AttributeOverride(name = "of", column = @Column(name = "amount_measure"))
    public Amount amount;

    /** Derived from the figures: what all awards together are capped by; null where nothing says so. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ceiling"))
    @AttributeOverride(name = "currency", column = @Column(name = "ceiling_currency"))
    @AttributeOverride(name = "bound", column = @Column(name = "ceiling_bound"))
    @AttributeOverride(name = "per", column = @Column(name = "ceiling_per"))
    @AttributeOverride(name = "of", column = @Column(name = "ceiling_measure"))
    public Amount ceiling;

    @OneToMany
    @JoinColumn(name = "incentive_id", insertable = false, updatable = false)
    @OrderBy("position")
    public List<@Valid Figure> figures = new ArrayList<>();

    /** Who qualifies: all must hold. */
    @OneToMany
    @JoinColumn(name = "incentive_id", insertable = false, updatable = false)
    @SQLRestriction("figure is null")
    @OrderBy("position")
    public List<@Valid Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exclusion")
    @OrderColumn(name = "position")
    public List<@Valid Exclusion> notWith = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_call")
    @OrderColumn(name = "position")
    public List<@Valid Call> calls = new ArrayList<>();

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

    /** Settles what follows from the rest: amount and ceiling, and where figures and criteria stand. */
    public void derive() {
        amount = Amount.of(kind, figures);
        ceiling = Amount.ceilingOf(figures);
        int position = 0;
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            figure.incentiveId = id;
            figure.position = i;
            for (var criterion : figure.when) {
                position = place(criterion, i, position);
            }
        }
        for (var criterion : criteria) {
            position = place(criterion, null, position);
        }
    }

    private int place(Criterion criterion, Integer figure, int position) {
        criterion.incentiveId = id;
        criterion.figure = figure;
        criterion.position = position;
        return position + 1;
    }
}
