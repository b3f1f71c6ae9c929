package org.incentivekb.live.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendering;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.change.EntityJson;
import org.incentivekb.model.change.RecordChange;
import org.jboss.logging.Logger;

/** Records that are gone, as they were last, so that they can be filtered as those that are there. */
final class WithdrawnRecords {

    private static final Logger LOG = Logger.getLogger(WithdrawnRecords.class);

    private WithdrawnRecords() {}

    /**
     * A catalog of them. What they refer to is as it is now, and as it was where it is gone too.
     *
     * @param withdrawals the change that ended each
     */
    static Catalog of(Collection<RecordChange> withdrawals, Catalog current, Rendering rendering) {
        var builder = CatalogBuilder.beside(current, rendering);
        var incentives = new ArrayList<Incentive>();
        for (var withdrawal : withdrawals) {
            for (var entity : entities(withdrawal)) {
                if (entity instanceof Incentive incentive) {
                    incentives.add(incentive);
                } else if (!isKnown(entity, builder)) {
                    builder.add(entity);
                }
            }
        }
        for (var incentive : incentives) {
            // Those related to it may be gone, and the zone from its region.
            incentive.relations = List.of();
            if (incentive.zone != null && builder.regions().zone(incentive.region, incentive.zone) == null) {
                incentive.zone = null;
            }
            if (isWhole(incentive, builder)) {
                builder.add(incentive);
            }
        }
        return builder.build(current.dataSet());
    }

    /** None where an older build wrote what this one cannot read: its history is lost, the service is not. */
    private static List<DatasetEntity> entities(RecordChange withdrawal) {
        try {
            return withdrawal.content.lines().map(EntityJson::read).toList();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "What %s said before it was withdrawn cannot be read: %s",
                    withdrawal.incentive, e.toString().lines().findFirst().orElse(""));
            return List.of();
        }
    }

    private static boolean isKnown(DatasetEntity entity, CatalogBuilder builder) {
        if (entity instanceof Region region) {
            return builder.regions().get(region.code) != null;
        }
        return entity instanceof Organization organization
                ? builder.organizations().containsKey(organization.id)
                : entity instanceof Source source && builder.sources().containsKey(source.id);
    }

    private static boolean isWhole(Incentive incentive, CatalogBuilder builder) {
        var criteria = Stream.concat(
                incentive.criteria.stream(), incentive.figures.stream().flatMap(figure -> figure.when.stream()));
        var sources = Stream.of(
                        incentive.evidence.stream().map(evidence -> evidence.source()),
                        incentive.figures.stream().map(figure -> figure.source),
                        criteria.map(criterion -> criterion.source).filter(source -> source != null))
                .flatMap(ids -> ids);
        return builder.regions().get(incentive.region) != null
                && sources.allMatch(builder.sources()::containsKey)
                && incentive.organizations.stream()
                        .allMatch(part -> builder.organizations().containsKey(part.id()));
    }
}
