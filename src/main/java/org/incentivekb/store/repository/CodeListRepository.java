package org.incentivekb.store.repository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.incentivekb.model.CodeList;

/** The code lists that the store holds, by their name. */
@ApplicationScoped
public class CodeListRepository implements PanacheRepositoryBase<CodeList, String> {}
