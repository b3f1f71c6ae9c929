package org.incentivekb.seed;

import org.incentivekb.model.Evidence;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Participation;
import org.incentivekb.model.Period;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Role;
import org.incentivekb.model.vocabulary.SourceType;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.seed.file.FieldReader;

/** What the mappings of the seed files hold: the one place that names their keys. */
final class SeedMapping {

    private SeedMapping() {}

    static Region region(FieldReader fields) {
        var region = new Region();
        region.code = fields.text("code");
        region.name = fields.words("name");
        region.parent = fields.text("parent");
        fields.derived("incentives");
        region.zones = fields.list("zones", zone -> new Zone(zone.text("id"), zone.words("name")));
        return region;
    }

    static Organization organization(FieldReader fields) {
        var organization = new Organization();
        organization.id = fields.text("id");
        organization.name = fields.words("name");
        fields.derived("incentives");
        return organization;
    }

    static Source source(FieldReader fields) {
        var source = new Source();
        source.id = fields.text("id");
        source.document = fields.text("document");
        source.title = fields.words("title");
        source.publisher = fields.words("publisher");
        source.publishedOn = fields.date("publishedOn");
        source.documentNumber = fields.text("documentNumber");
        source.type = fields.code("type", SourceType.class);
        source.official = fields.flag("official");
        source.language = fields.text("language");
        source.sha256 = fields.text("sha256");
        fields.derived("incentives");
        return source;
    }

    static Incentive incentive(FieldReader fields, String id) {
        var incentive = new Incentive();
        incentive.id = id;
        incentive.kind = fields.code("kind", Kind.class);
        incentive.status = fields.code("status", Status.class);
        incentive.statusAsOf = fields.date("statusAsOf");
        incentive.title = fields.words("title");
        incentive.summary = fields.words("summary");
        incentive.region = fields.reference("region", "code", "name", "path");
        incentive.zone = fields.reference("zone", "id", "name");
        incentive.industries = fields.codes("industries", Industry.class);
        incentive.supports = fields.codes("supports", Support.class);
        incentive.beneficiaries = fields.codes("beneficiaries", Beneficiary.class);
        incentive.organizations = fields.list("organizations", SeedMapping::participation);
        incentive.announced = fields.date("announced");
        incentive.period = fields.object("period", period -> new Period(period.date("from"), period.date("to")));
        fields.derived("amount");
        incentive.figures = fields.list("figures", SeedMapping::figure);
        incentive.relations = fields.list(
                "relations", relation -> new Relation(relation.code("type", RelationType.class), relation.text("id")));
        incentive.updated = fields.day("updated");
        incentive.conditions = fields.words("conditions");
        incentive.gaps = fields.list("gaps", gap -> new Gap(gap.text("field"), gap.code("reason", GapReason.class)));
        incentive.evidence = fields.list(
                "evidence", evidence -> new Evidence(evidence.text("source"), evidence.integers("paragraphs")));
        incentive.deriveAmount();
        return incentive;
    }

    private static Participation participation(FieldReader fields) {
        fields.derived("name");
        return new Participation(fields.text("id"), fields.code("role", Role.class));
    }

    private static Figure figure(FieldReader fields) {
        return new Figure(
                fields.code("of", Measure.class),
                fields.code("nature", Nature.class),
                fields.number("value"),
                fields.code("unit", Unit.class),
                fields.code("bound", Bound.class),
                fields.codesIfAny("per", Per.class),
                fields.date("asOf"),
                fields.text("text"),
                fields.text("source"),
                fields.integer("paragraph"));
    }
}
