package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.incentivekb.model.Region;

/** The regions that the store holds, by their code. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String> {}
