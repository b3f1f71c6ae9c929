package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.incentivekb.model.Incentive;

/** The incentives that the store holds, by their id. */
@ApplicationScoped
public class IncentiveRepository implements PanacheRepositoryBase<Incentive, String> {

    /** The next ones after an id, in the order of ids: the first where it is empty, none after the last. */
    public List<Incentive> after(String id, int most) {
        return find("id > ?1", Sort.by("id"), id).page(0, most).list();
    }
}
