package org.incentivekb.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The organizations that the database keeps. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, String> {}
