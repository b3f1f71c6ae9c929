package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.RelationType;

/** Says how a record looks when it is served. */
@FunctionalInterface
public interface Rendering {

    /** A relation to a record that is rendered. */
    record Related(RelationType type, byte[] json) {}

    /** A record as it looks without its relations, which may lead to records that have not come yet. */
    Rendered render(Incentive incentive, CatalogBuilder catalog);

    /** The same with its relations, and those of others to it. */
    default Rendered relate(Rendered record, List<Related> relations, List<Related> relatedBy) {
        return record;
    }
}
