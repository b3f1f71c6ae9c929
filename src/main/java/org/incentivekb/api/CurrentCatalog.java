package org.incentivekb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Incentives;
import org.incentivekb.seed.SeedLoader;

/** The catalog that requests read: built while the seeds are loaded, published whole. */
@ApplicationScoped
class CurrentCatalog {

    /** Before anything else that wants records. */
    private static final int FIRST = 100;

    /** Of the answers that are remembered: of a small heap an eighth. */
    private static final long MOST_BYTES =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);

    private final SeedLoader seeds;
    private final Incentives incentives;
    private final ObjectWriter json;

    private volatile Published published;

    /** A version with what is made for it. */
    record Published(Catalog catalog, FacetWriter facets, Answers answers) {}

    CurrentCatalog(SeedLoader seeds, Incentives incentives, ObjectMapper json) {
        this.seeds = seeds;
        this.incentives = incentives;
        this.json = json.writer();
    }

    /** Take it once per request: it is one version from start to end. */
    Catalog get() {
        return published.catalog;
    }

    /** The catalog with what is made for it: taken once per request, as {@link #get}. */
    Published published() {
        return published;
    }

    boolean isThere() {
        return published != null;
    }

    void load(@Observes @Priority(FIRST) StartupEvent start) {
        var builder = new CatalogBuilder(this::render);
        var catalog = builder.build(seeds.load(builder::add));
        // A transaction of its own: a large load outlasts the time that one may take.
        long kept = QuarkusTransaction.requiringNew().call(incentives::count);
        if (kept != catalog.tally().records()) {
            throw new IllegalStateException("the database holds " + kept + " incentives, the catalog "
                    + catalog.tally().records());
        }
        published = new Published(catalog, new FacetWriter(catalog), new Answers(MOST_BYTES));
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
