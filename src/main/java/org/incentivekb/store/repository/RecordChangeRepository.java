package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.incentivekb.model.change.RecordChange;

/** What became of incentives, from version to version. */
@ApplicationScoped
public class RecordChangeRepository implements PanacheRepositoryBase<RecordChange, Long> {

    /** The id of the last change; 0 where there is none. */
    public long lastId() {
        return findAll(Sort.descending("id")).page(0, 1).stream()
                .findFirst()
                .map(change -> change.id)
                .orElse(0L);
    }

    /** The latest ones after an id, the last one first. */
    public List<RecordChange> latestAfter(long id, int most) {
        return find("id > ?1", Sort.descending("id"), id).page(0, most).list();
    }
}
