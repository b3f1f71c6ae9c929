package org.incentivekb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Incentives;
import org.incentivekb.model.Organizations;
import org.incentivekb.model.Regions;
import org.incentivekb.model.Sources;

/** The catalog that requests read: built from the database at the start, replaced whole. */
@ApplicationScoped
class CurrentCatalog {

    /** After the seeds are in the database. */
    private static final int AFTER_LOADING = 200;

    /** Records read from the database together. */
    private static final int BATCH = 1000;

    private final EntityManager database;
    private final Incentives incentives;
    private final Regions regions;
    private final Organizations organizations;
    private final Sources sources;
    private final ObjectWriter json;

    private volatile Published published;

    /** A version with what is made once for it. */
    private record Published(Catalog catalog, FacetWriter facets) {}

    CurrentCatalog(
            EntityManager database,
            Incentives incentives,
            Regions regions,
            Organizations organizations,
            Sources sources,
            ObjectMapper json) {
        this.database = database;
        this.incentives = incentives;
        this.regions = regions;
        this.organizations = organizations;
        this.sources = sources;
        this.json = json.writer();
    }

    /** Take it once per request: it is one version from start to end. */
    Catalog get() {
        return published.catalog;
    }

    FacetWriter facetWriter() {
        return published.facets;
    }

    boolean isThere() {
        return published != null;
    }

    @Transactional
    void build(@Observes @Priority(AFTER_LOADING) StartupEvent start) {
        var dataSet = database.createQuery("from DataSet", DataSet.class).getSingleResult();
        var builder = new CatalogBuilder(dataSet, regions.listAll(), organizations.listAll(), sources.listAll());
        builder.renderedBy(incentive -> render(incentive, builder));
        List<Incentive> batch;
        Incentive last = null;
        do {
            batch = last == null
                    ? incentives.find("order by region, id").page(0, BATCH).list()
                    : incentives
                            .find("region > ?1 or region = ?1 and id > ?2 order by region, id", last.region, last.id)
                            .page(0, BATCH)
                            .list();
            batch.forEach(builder::add);
            last = batch.isEmpty() ? null : batch.get(batch.size() - 1);
            database.clear();
        } while (batch.size() == BATCH);
        var catalog = builder.build();
        published = new Published(catalog, new FacetWriter(catalog));
    }

    private Rendered render(Incentive incentive, CatalogBuilder builder) {
        try {
            var item = IncentiveItem.of(incentive, builder);
            return new Rendered(
                    json.writeValueAsBytes(IncentiveRecord.of(item, incentive)),
                    json.writeValueAsBytes(item).length - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
