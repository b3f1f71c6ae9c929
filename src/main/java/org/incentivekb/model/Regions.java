package org.incentivekb.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The regions that the database keeps. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {}
