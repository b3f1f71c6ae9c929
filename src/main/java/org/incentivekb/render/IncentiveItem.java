package org.incentivekb.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.model.Amount;
import org.incentivekb.model.Call;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Period;
import org.incentivekb.model.RelatedIncentive;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;

/** An incentive as it stands in a list: all but its criteria, conditions, gaps and evidence. What is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "An incentive as it stands in a list: all but its criteria, conditions, gaps and evidence. What is not known is left out.")
public record IncentiveItem(
        @Schema(
                description = "Permanent id, kebab-case; never parsed for meaning",
                examples = "yongchuan-digital-culture-fund",
                required = true)
        String id,

        @Schema(description = "What it is", required = true) Kind kind,

        @Schema(description = "How it reaches the recipient; absent where that is not one way")
        Form form,

        @Schema(description = "How far it had come on the day of `statusAsOf`", required = true)
        Status status,

        @Schema(
                implementation = String.class,
                description =
                        "When the source was published: the status is of then (ISO 8601, with the source's precision)",
                examples = "2022-10-17",
                required = true)
        PartialDate statusAsOf,

        @Schema(
                description = "Its name; or, where the source gives it none, a description: `gaps` then says so",
                required = true)
        Text title,

        @Schema(
                description = "What it is in a few words; at most " + Limits.CHINESE_SUMMARY + " characters of Chinese",
                required = true)
        Text summary,

        @Schema(description = "Where it holds", required = true)
        RegionPath region,

        @Schema(description = "A development zone inside the region")
        Zone zone,

        @Schema(description = "The industries it is for; empty where it is open to every industry", required = true)
        List<Industry> industries,

        @Schema(description = "What it helps with; empty where the source does not say", required = true)
        List<Support> supports,

        @Schema(description = "Whom it is for; empty where the source does not say", required = true)
        List<Beneficiary> beneficiaries,

        @Schema(description = "Who plays which part in it", required = true)
        List<Participant> organizations,

        @Schema(
                implementation = String.class,
                description = "When it was announced (ISO 8601, with the source's precision)",
                examples = "2021-12-25")
        PartialDate announced,

        @Schema(description = "From when until when it holds, takes place or is open; absent where nobody stated it")
        Period period,

        @Schema(description = "When one can apply", required = true)
        List<Call> calls,

        @Schema(
                description =
                        "How much one recipient, or of a fund the pool, can get: the one sum that says so; absent where the source states none")
        Amount amount,

        @Schema(description = "What all its awards together are capped by; absent where the source states no such cap")
        Amount ceiling,

        @Schema(description = "The numbers of the source that belong to it, each typed", required = true)
        List<Figure> figures,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "The day the record was last touched (ISO 8601)",
                examples = "2026-11-23",
                required = true)
        LocalDate updated,

        @Schema(description = "How it stands to other incentives, read: this one `type` that one", required = true)
        List<RelatedIncentive> relations) {

    /** Without its relations: the other records may not be known yet. */
    public static IncentiveItem of(Incentive incentive, CatalogBuilder catalog) {
        incentive.figures.forEach(figure -> link(figure, catalog));
        incentive.criteria.forEach(criterion -> link(criterion, null, catalog));
        return new IncentiveItem(
                incentive.id,
                incentive.kind,
                incentive.form,
                incentive.status,
                incentive.statusAsOf,
                incentive.title,
                incentive.summary,
                RegionPath.of(incentive.region, catalog.regions()),
                incentive.zone == null ? null : catalog.regions().zone(incentive.region, incentive.zone),
                incentive.industries,
                incentive.supports,
                incentive.beneficiaries,
                incentive.organizations.stream()
                        .map(part -> new Participant(
                                part.id(), part.role(), catalog.organizations().get(part.id()).name))
                        .toList(),
                incentive.announced,
                incentive.period,
                incentive.calls,
                incentive.amount,
                incentive.ceiling,
                incentive.figures,
                incentive.updated,
                List.of());
    }

    private static void link(Figure figure, CatalogBuilder catalog) {
        figure.link = catalog.sources().get(figure.source).link(figure.text);
        figure.when.forEach(criterion -> link(criterion, figure, catalog));
    }

    /** @param figure whose passage counts where the criterion names none */
    private static void link(Criterion criterion, Figure figure, CatalogBuilder catalog) {
        if (criterion.text != null) {
            var source = criterion.source == null ? figure.source : criterion.source;
            criterion.link = catalog.sources().get(source).link(criterion.text);
        }
    }
}
