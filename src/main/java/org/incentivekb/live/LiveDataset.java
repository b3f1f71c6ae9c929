package org.incentivekb.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;
import org.incentivekb.api.facets.FacetWriter;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.Incentive;
import org.incentivekb.render.IncentiveItem;
import org.incentivekb.render.IncentiveRecord;
import org.jboss.logging.Logger;

/** The catalog that requests read: built while the seeds are loaded, published whole. */
@Singleton
public class LiveDataset {

    /** Before anything else that wants records. */
    private static final int FIRST = 100;

    /** Of the answers that are remembered: of a small heap an eighth. */
    private static final long MOST_BYTES =
            Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final Logger LOG = Logger.getLogger(LiveDataset.class);

    private final Loader seeds;
    private final ObjectWriter json;

    private volatile Published published;
    private volatile boolean isKept;
    private CompletionStage<Void> keeping;

    /** A version with what is made for it. */
    public record Published(Catalog catalog, FacetWriter facets, AnswerCache answers) {}

    LiveDataset(Loader seeds, ObjectMapper json) {
        this.seeds = seeds;
        this.json = json.writer();
    }

    /** Take it once per request: it is one version from start to end. */
    public Catalog get() {
        return published.catalog;
    }

    /** The catalog with what is made for it: taken once per request, as {@link #get}. */
    public Published published() {
        return published;
    }

    /** Whether it can be read, and the database holds the same. */
    public boolean isThere() {
        return published != null && isKept;
    }

    void load(@Observes @Priority(FIRST) StartupEvent start) {
        var builder = new CatalogBuilder(this::render);
        var loaded = seeds.load(builder::add);
        var catalog = builder.build(loaded.dataSet());
        published = new Published(catalog, new FacetWriter(catalog), new AnswerCache(MOST_BYTES));
        keeping = loaded.kept();
        keeping.whenComplete((nothing, failure) -> {
            isKept = failure == null;
            if (failure != null) {
                LOG.fatal("The service ends: the database could not be filled", failure);
                Quarkus.asyncExit(1);
            }
        });
    }

    /** Lets the database have what is under way, before it is closed. */
    void end(@Observes ShutdownEvent end) {
        if (keeping != null) {
            keeping.exceptionally(failure -> null).toCompletableFuture().join();
        }
    }

    /** The whole record is the item and after it what lists leave out. */
    private Rendered render(Incentive incentive, CatalogBuilder catalog) {
        try {
            var item = json.writeValueAsBytes(IncentiveItem.of(incentive, catalog));
            var rest = json.writeValueAsBytes(IncentiveRecord.of(null, incentive));
            var whole = Arrays.copyOf(item, item.length + rest.length - 1);
            System.arraycopy(rest, 0, whole, item.length - 1, rest.length);
            whole[item.length - 1] = ',';
            return new Rendered(whole, item.length - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
