package org.incentivekb.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The documents that the database keeps. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {}
