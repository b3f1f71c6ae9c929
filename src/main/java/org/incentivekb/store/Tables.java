package org.incentivekb.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.change.Fingerprint;

/** The tables that hold the data set, as a load clears them and removes from them. In SQL: to learn HQL for it would take the start longer. */
final class Tables {

    /** Rows of which an entity consists: those that name it in a column. */
    private record Part(String table, String column) {}

    private record ForeignKey(String table, String name, String columns, String target) {}

    /** By type; each part only refers to those after it, and each type to those after it. */
    private static final Map<Class<? extends DatasetEntity>, List<Part>> PARTS = new LinkedHashMap<>();

    /** What an incentive has under a key of its own, and which so is not replaced with it. */
    private static final List<Part> TERMS =
            List.of(new Part("criterion", "incentive_id"), new Part("figure", "incentive_id"));

    /**
     * Made when an empty store has been filled: H2 keeps an index for each, which would cost it twice the time. Not a parent region and
     * not the target of a relation, which may be written after what names them.
     */
    private static final List<ForeignKey> FOREIGN_KEYS = List.of(
            new ForeignKey("incentive", "incentive_region_fk", "region", "region"),
            new ForeignKey("incentive", "incentive_period_source_fk", "period_source", "source"),
            new ForeignKey(
                    "incentive_organization", "incentive_organization_organization_fk", "organization", "organization"),
            new ForeignKey("figure", "figure_source_fk", "source", "source"),
            new ForeignKey("criterion", "criterion_source_fk", "source", "source"),
            new ForeignKey("criterion", "criterion_figure_fk", "incentive_id, figure", "figure"),
            new ForeignKey("exclusion", "exclusion_source_fk", "source", "source"),
            new ForeignKey("application_call", "application_call_source_fk", "source", "source"),
            new ForeignKey("evidence", "evidence_source_fk", "source", "source"));

    static {
        PARTS.put(
                Incentive.class,
                List.of(
                        new Part("evidence", "incentive_id"),
                        new Part("gap", "incentive_id"),
                        new Part("relation", "incentive_id"),
                        new Part("application_call", "incentive_id"),
                        new Part("exclusion", "incentive_id"),
                        new Part("criterion", "incentive_id"),
                        new Part("figure", "incentive_id"),
                        new Part("incentive_organization", "incentive_id"),
                        new Part("incentive", "id")));
        PARTS.put(Source.class, List.of(new Part("source_gap", "source_id"), new Part("source", "id")));
        PARTS.put(Organization.class, List.of(new Part("organization", "id")));
        PARTS.put(Region.class, List.of(new Part("zone", "region_code"), new Part("region", "code")));
        PARTS.put(CodeList.class, List.of(new Part("code", "code_list_name"), new Part("code_list", "name")));
    }

    private final StatelessSession rows;

    Tables(StatelessSession rows) {
        this.rows = rows;
    }

    /** Leaves them empty, and ready to be filled fast. */
    void clear() {
        FOREIGN_KEYS.forEach(key -> execute("alter table " + key.table + " drop constraint if exists " + key.name));
        execute("delete from fingerprint");
        PARTS.values().forEach(parts -> parts.forEach(part -> execute("delete from " + part.table)));
    }

    /** After they have been filled. */
    void constrain() {
        FOREIGN_KEYS.forEach(key -> execute("alter table " + key.table + " add constraint " + key.name
                + " foreign key (" + key.columns + ") references " + key.target));
    }

    void remove(Fingerprint.Key key) {
        PARTS.get(key.entity()).forEach(part -> remove(part, key.id()));
    }

    void removeTerms(String incentive) {
        TERMS.forEach(part -> remove(part, incentive));
    }

    private void remove(Part part, String id) {
        rows.createNativeMutationQuery("delete from " + part.table + " where " + part.column + " = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void execute(String sql) {
        rows.createNativeMutationQuery(sql).executeUpdate();
    }
}
