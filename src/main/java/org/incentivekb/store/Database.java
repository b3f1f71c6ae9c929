package org.incentivekb.store;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.incentivekb.store.repository.CurrentVersionRepository;
import org.incentivekb.store.repository.RecordChangeRepository;

/** What a load works with. */
@Singleton
class Database {

    /** Writes rows as they come. */
    final StatelessSession rows;

    /** Reads what is there, with all that belongs to it. */
    final Session entities;

    final CurrentVersionRepository current;
    final RecordChangeRepository changes;

    /** {@code h2} or {@code postgresql}. */
    final String kind;

    Database(
            StatelessSession rows,
            Session entities,
            CurrentVersionRepository current,
            RecordChangeRepository changes,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.rows = rows;
        this.entities = entities;
        this.current = current;
        this.changes = changes;
        this.kind = kind;
    }
}
