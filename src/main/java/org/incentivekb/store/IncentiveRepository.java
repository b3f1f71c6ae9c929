package org.incentivekb.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.incentivekb.model.Incentive;

/** The incentives that the database keeps, for whoever asks it instead of the service: an application around it, a test. */
@ApplicationScoped
public class IncentiveRepository implements PanacheRepositoryBase<Incentive, String> {}
