package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.change.CurrentVersion;

/** Which version the store holds. */
@ApplicationScoped
public class CurrentVersionRepository implements PanacheRepositoryBase<CurrentVersion, Integer> {

    /** Null until a first load is whole. */
    public DataSet current() {
        return findById(CurrentVersion.ID).dataSet;
    }

    /** Waits until no other process changes the store, and keeps others from it until the transaction ends. */
    public CurrentVersion lock() {
        return findById(CurrentVersion.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
