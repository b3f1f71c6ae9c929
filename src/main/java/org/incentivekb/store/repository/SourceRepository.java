package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.incentivekb.model.Source;

/** The sources that the store holds, by their id. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, String> {}
