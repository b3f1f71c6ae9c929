package org.incentivekb.live;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.model.DataSet;
import org.incentivekb.render.RecordRenderer;
import org.incentivekb.store.CurrentVersionRepository;
import org.incentivekb.store.StoreReader;

/** Builds what is served from what the store holds. */
@Singleton
class VersionBuilder {

    private final StoreReader store;
    private final CurrentVersionRepository current;
    private final RecordRenderer renderer;
    private final LiveMetrics metrics;

    VersionBuilder(StoreReader store, CurrentVersionRepository current, RecordRenderer renderer, LiveMetrics metrics) {
        this.store = store;
        this.current = current;
        this.renderer = renderer;
        this.metrics = metrics;
    }

    /** Whether the store holds another version than this one, which may be null. */
    boolean isAnother(Version served) {
        var held = store.version();
        return held != null && (served == null || !held.number.equals(served.dataSet().number));
    }

    /** Null where the store holds none yet. */
    Version build() {
        var begun = Instant.now();
        var version = store.atOneMoment(() -> {
            var held = current.current();
            return held == null ? null : new Version(catalog(held), held, Instant.now(), answers(), null);
        });
        if (version != null) {
            metrics.swapped(begun);
        }
        return version;
    }

    private AnswerCache answers() {
        return new AnswerCache(Limits.ANSWER_CACHE_BYTES, metrics.hits, metrics.misses);
    }

    private Catalog catalog(DataSet held) {
        var builder = new CatalogBuilder(renderer);
        var progress = new Progress("indexed");
        store.read(entity -> {
            builder.add(entity);
            progress.step();
        });
        return builder.build(held);
    }
}
