package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.RowKey;

/** The criteria of incentives and of their figures that the store holds. */
@ApplicationScoped
public class CriterionRepository implements PanacheRepositoryBase<Criterion, RowKey> {

    /** Those of the incentives from one id to another, record by record, as they stand in each. */
    public List<Criterion> between(String first, String last) {
        return list("incentiveId between ?1 and ?2 order by incentiveId, position", first, last);
    }
}
