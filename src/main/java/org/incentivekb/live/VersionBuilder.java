package org.incentivekb.live;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.live.history.ChangeLog;
import org.incentivekb.live.history.History;
import org.incentivekb.live.load.Progress;
import org.incentivekb.model.DataSet;
import org.incentivekb.render.RecordRenderer;
import org.incentivekb.store.StoreReader;
import org.incentivekb.store.repository.CurrentVersionRepository;

/** Builds what is served from what the store holds. */
@Singleton
class VersionBuilder {

    /** Before which there was nothing that could have changed. */
    private static final long FIRST = 1;

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

    /**
     * Null where the store holds none yet.
     *
     * @param served the version before, whose history is carried on; null where there is none
     */
    Version build(Version served) {
        var begun = Instant.now();
        var version = store.atOneMoment(() -> {
            DataSet held = current.current();
            if (held == null) {
                return null;
            }
            var log = held.number == FIRST ? ChangeLog.EMPTY.with(List.of(held), List.of()) : log(served);
            var catalog = catalog(held, log.moved());
            var history = new History(log, catalog, renderer);
            return new Version(catalog, held, history, Instant.now(), answers(), null);
        });
        if (version != null) {
            metrics.swapped(begun);
        }
        return version;
    }

    private AnswerCache answers() {
        return new AnswerCache(Limits.ANSWER_CACHE_BYTES, metrics.hits, metrics.misses);
    }

    private ChangeLog log(Version served) {
        var before = served == null ? ChangeLog.EMPTY : served.history().log();
        var versions = store.versionsFrom(before.number());
        return before.isOf(versions)
                ? before.with(versions.subList(0, versions.size() - 1), store.changesAfter(before.lastChange()))
                : ChangeLog.EMPTY.with(store.versionsFrom(0), store.changesAfter(0));
    }

    private Catalog catalog(DataSet held, Map<String, String> moved) {
        var builder = new CatalogBuilder(renderer);
        var progress = new Progress("indexed");
        store.read(entity -> {
            builder.add(entity);
            progress.step();
        });
        return builder.build(held, moved);
    }
}
