package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.incentivekb.model.Organization;

/** The organizations that the store holds, by their id. */
@ApplicationScoped
public class OrganizationRepository implements PanacheRepositoryBase<Organization, String> {}
