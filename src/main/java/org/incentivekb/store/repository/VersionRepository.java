package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.incentivekb.model.DataSet;

/** The versions of the data set that there have been, by their number. */
@ApplicationScoped
public class VersionRepository implements PanacheRepositoryBase<DataSet, Long> {

    /** The latest ones from a number on, the last one first. */
    public List<DataSet> latestFrom(long number, int most) {
        return find("number >= ?1", Sort.descending("number"), number)
                .page(0, most)
                .list();
    }
}
