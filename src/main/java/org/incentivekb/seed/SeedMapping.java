package org.incentivekb.seed;

import java.math.BigDecimal;
import java.util.List;
import org.incentivekb.model.Call;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Evidence;
import org.incentivekb.model.Exclusion;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Participation;
import org.incentivekb.model.Period;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Extent;
import org.incentivekb.model.vocabulary.Form;
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
        source.collection = fields.code("collection", Collection.class);
        source.document = fields.text("document");
        source.title = fields.words("title");
        source.publisher = fields.words("publisher");
        source.publishedOn = fields.date("publishedOn");
        source.documentNumber = fields.text("documentNumber");
        source.type = fields.code("type", SourceType.class);
        source.official = fields.flag("official");
        source.language = fields.text("language");
        source.url = fields.text("url");
        source.retrievedOn = fields.day("retrievedOn");
        source.extent = fields.code("extent", Extent.class);
        source.sha256 = fields.text("sha256");
        source.gaps = fields.list("gaps", SeedMapping::gap);
        fields.derived("incentives");
        return source;
    }

    static CodeList codeList(FieldReader fields) {
        var list = new CodeList();
        list.name = fields.text("name");
        list.description = fields.words("description");
        list.codes = fields.list(
                "codes",
                code -> new ListedCode(
                        code.text("code"),
                        code.words("label"),
                        code.text("broader"),
                        code.texts("aliases"),
                        code.code("type", ConceptType.class),
                        code.text("unit"),
                        code.texts("lists"),
                        code.words("question"),
                        code.flagIfAny("changeable")));
        return list;
    }

    static Incentive incentive(FieldReader fields, String id) {
        var incentive = new Incentive();
        incentive.id = id;
        var former = fields.texts("formerIds");
        incentive.formerIds = former == null ? List.of() : former;
        incentive.kind = fields.code("kind", Kind.class);
        incentive.form = fields.code("form", Form.class);
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
        incentive.period = fields.object(
                "period",
                period -> new Period(
                        period.date("from"),
                        period.date("to"),
                        period.text("text"),
                        period.text("source"),
                        period.integer("paragraph")));
        incentive.calls = fields.list(
                "calls",
                call -> new Call(
                        call.moment("opens"),
                        call.moment("closes"),
                        call.text("url"),
                        call.text("source"),
                        call.integer("paragraph")));
        fields.derived("amount");
        fields.derived("ceiling");
        fields.derived("relatedBy");
        incentive.criteria = fields.list("criteria", SeedMapping::criterion);
        incentive.figures = fields.list("figures", SeedMapping::figure);
        incentive.notWith = fields.list(
                "notWith",
                other -> new Exclusion(
                        other.text("with"), other.text("text"), other.text("source"), other.integer("paragraph")));
        incentive.relations = fields.list("relations", SeedMapping::relation);
        incentive.updated = fields.day("updated");
        incentive.conditions = fields.words("conditions");
        incentive.gaps = fields.list("gaps", SeedMapping::gap);
        incentive.evidence = fields.list(
                "evidence", evidence -> new Evidence(evidence.text("source"), evidence.integers("paragraphs")));
        incentive.derive();
        return incentive;
    }

    private static Participation participation(FieldReader fields) {
        fields.derived("name");
        return new Participation(fields.text("id"), fields.code("role", Role.class));
    }

    private static Relation relation(FieldReader fields) {
        fields.derived("title");
        return new Relation(fields.code("type", RelationType.class), fields.text("id"));
    }

    private static Gap gap(FieldReader fields) {
        return new Gap(fields.text("field"), fields.code("reason", GapReason.class));
    }

    private static Figure figure(FieldReader fields) {
        var figure = new Figure();
        figure.of = fields.code("of", Measure.class);
        figure.award = fields.texts("award");
        figure.base = fields.texts("base");
        figure.nature = fields.code("nature", Nature.class);
        figure.value = plain(fields.number("value"));
        figure.unit = fields.code("unit", Unit.class);
        figure.bound = fields.code("bound", Bound.class);
        var per = fields.codesIfAny("per", Per.class);
        figure.per = per.isEmpty() ? null : per;
        figure.asOf = fields.date("asOf");
        figure.when = fields.list("when", SeedMapping::criterion);
        figure.text = fields.text("text");
        figure.source = fields.text("source");
        figure.paragraph = fields.integer("paragraph");
        fields.derived("link");
        return figure;
    }

    private static Criterion criterion(FieldReader fields) {
        var criterion = new Criterion();
        criterion.of = fields.text("of");
        criterion.in = fields.texts("in");
        criterion.notIn = fields.texts("not_in");
        criterion.atLeast = plain(fields.number("at_least"));
        criterion.moreThan = plain(fields.number("more_than"));
        criterion.atMost = plain(fields.number("at_most"));
        criterion.lessThan = plain(fields.number("less_than"));
        criterion.is = fields.flagIfAny("is");
        criterion.words = fields.words("words");
        criterion.unit = fields.code("unit", Unit.class);
        criterion.per = fields.code("per", Per.class);
        criterion.group = fields.text("group");
        criterion.text = fields.text("text");
        criterion.source = fields.text("source");
        criterion.paragraph = fields.integer("paragraph");
        fields.derived("link");
        return criterion;
    }

    /** One number has one form, whichever way it was written: no exponent. */
    private static BigDecimal plain(BigDecimal value) {
        return value == null || value.scale() >= 0 ? value : value.setScale(0);
    }
}
