package org.incentivekb.render;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.seed.SmallSeeds;

/** The catalog of the {@link SmallSeeds}: a fund and a park in Yongchuan, rendered as the service renders them. */
public final class SmallCatalog {

    private SmallCatalog() {}

    public static Catalog build() {
        return build(new SmallSeeds());
    }

    public static Catalog build(SmallSeeds seeds) {
        try {
            return of(seeds.entities(Files.createTempDirectory("seeds")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of other entities, rendered likewise. */
    public static Catalog of(Collection<DatasetEntity> entities) {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        var builder = new CatalogBuilder(new RecordRenderer(json));
        entities.forEach(builder::add);
        return builder.build(new DataSet("0123456789abcdef", LocalDate.of(2026, 11, 23)));
    }
}
