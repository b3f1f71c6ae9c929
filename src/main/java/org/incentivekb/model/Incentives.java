package org.incentivekb.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The incentives that the database keeps. */
@ApplicationScoped
public class Incentives implements PanacheRepositoryBase<Incentive, String> {}
