package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.change.ContentHash;
import org.incentivekb.render.RecordRenderer;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SeedVersion;
import org.incentivekb.store.repository.CurrentVersionRepository;
import org.incentivekb.store.repository.IncentiveRepository;
import org.junit.jupiter.api.Test;

/** What the database keeps is what the service serves, record by record, when it is read as whoever asks the database reads it. */
@QuarkusTest
class DatabaseTest {

    @Inject
    IncentiveRepository incentives;

    @Inject
    CurrentVersionRepository current;

    @Inject
    LiveDataset live;

    @Inject
    ObjectMapper json;

    @Inject
    RecordRenderer renderer;

    @Test
    @Transactional
    void aRecordOfTheDatabaseIsTheRecordServed() throws IOException {
        var builder = new CatalogBuilder(renderer);
        entities().forEach(builder::add);
        var kept = builder.build(current.current());
        var served = live.version().catalog();
        assertThat(kept.ids()).isEqualTo(served.ids());
        for (var id : served.ids()) {
            assertThat(json.readTree(kept.whole(kept.find(id).orElseThrow())))
                    .isEqualTo(json.readTree(served.whole(served.find(id).orElseThrow())));
        }
    }

    @Test
    @Transactional
    void whatItKeepsHasTheVersionOfTheSeeds() {
        var hash = new ContentHash();
        entities().forEach(hash::add);
        assertThat(hash.dataSet().version).isEqualTo(current.current().version);
    }

    @Test
    @Transactional
    void itsVersionIsThatOfTheSeeds() throws IOException {
        var kept = current.current();
        assertThat(kept.version).isEqualTo(SeedVersion.of(folder()));
        assertThat(kept.updated).isEqualTo(live.version().catalog().dataSet().updated);
    }

    /** The folder that the service was loaded from. */
    Path folder() {
        return SeedFolders.SAMPLE;
    }

    private List<DatasetEntity> entities() {
        var entities = new ArrayList<DatasetEntity>();
        for (var type : List.of(CodeList.class, Region.class, Organization.class, Source.class)) {
            entities.addAll(all(type));
        }
        entities.addAll(incentives.listAll());
        return entities;
    }

    private <T extends DatasetEntity> List<T> all(Class<T> type) {
        return incentives
                .getEntityManager()
                .createQuery("from " + type.getSimpleName(), type)
                .getResultList();
    }
}
