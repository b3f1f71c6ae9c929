package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.render.IncentiveItem;
import org.incentivekb.render.IncentiveRecord;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SeedVersion;
import org.incentivekb.store.IncentiveRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps is what the service serves, record by record, when it is read as whoever asks the database reads it. */
@QuarkusTest
class DatabaseTest {

    @Inject
    IncentiveRepository incentives;

    @Inject
    LiveDataset current;

    @Inject
    ObjectMapper json;

    /** The service answers before the last record is written; it is ready only then. */
    @BeforeEach
    void whenItIsReady() throws InterruptedException {
        while (!current.isReady()) {
            Thread.sleep(10);
        }
    }

    @Test
    @Transactional
    void aRecordOfTheDatabaseIsTheRecordServed() throws IOException {
        var names = new CatalogBuilder((incentive, catalog) -> null);
        for (var entity : List.of(Region.class, Organization.class, Source.class)) {
            incentives
                    .getEntityManager()
                    .createQuery("from " + entity.getSimpleName(), entity)
                    .getResultList()
                    .forEach(names::add);
        }
        var kept = new TreeMap<String, Object>();
        for (Incentive incentive : incentives.listAll()) {
            var record = IncentiveRecord.of(IncentiveItem.of(incentive, names), incentive);
            kept.put(incentive.id, json.readTree(json.writeValueAsBytes(record)));
        }
        var catalog = current.version().catalog();
        assertThat(kept.keySet()).containsExactlyElementsOf(catalog.ids());
        for (var id : catalog.ids()) {
            var served = catalog.whole(catalog.find(id).orElseThrow());
            assertThat(kept.get(id)).isEqualTo(json.readTree(served));
        }
    }

    @Test
    @Transactional
    void itsVersionIsThatOfTheSeeds() throws IOException {
        var kept = incentives
                .getEntityManager()
                .createQuery("from DataSet", DataSet.class)
                .getSingleResult();
        assertThat(kept.version).isEqualTo(SeedVersion.of(SeedFolders.SAMPLE));
        assertThat(kept.updated).isEqualTo(current.version().catalog().dataSet().updated);
    }
}
