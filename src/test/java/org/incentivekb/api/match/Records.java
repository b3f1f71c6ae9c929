package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.Incentive;
import org.incentivekb.render.SmallCatalog;
import org.incentivekb.seed.SeedFolders;

/** The folders of records that are asked, each read once. */
enum Records {
    SAMPLE(SeedFolders.SAMPLE),
    TERMS(Path.of("src/test/terms")),
    LIVE(SeedFolders.LIVE);

    private static final int PROFILES = 100;

    final Map<String, Incentive> incentives = new LinkedHashMap<>();
    final Catalog catalog;

    Records(Path folder) {
        var entities = SeedFolders.entities(folder);
        entities.forEach(entity -> {
            if (entity instanceof Incentive incentive) {
                incentives.put(incentive.id, incentive);
            }
        });
        catalog = SmallCatalog.of(entities);
    }

    /** Tries profiles, the same ones every time, and says of which one something does not hold. */
    void each(BiConsumer<RandomProfiles, Map<String, List<String>>> property) {
        var profiles = new RandomProfiles(catalog, incentives.values(), ordinal() + 1);
        for (int i = 0; i < PROFILES; i++) {
            var profile = profiles.next();
            try {
                property.accept(profiles, profile);
            } catch (AssertionError e) {
                throw new AssertionError(this + " " + query(profile) + ": " + e.getMessage(), e);
            }
        }
    }

    /** The answer for candidates with any verdict, on one page; no region has more candidates. */
    JsonNode whole(Map<String, List<String>> profile) {
        return Answers.whole(catalog, query(profile) + "&size=200");
    }

    static String query(Map<String, List<String>> profile) {
        var query = new LinkedHashSet<String>();
        profile.forEach((name, values) -> values.forEach(value -> query.add(name + "=" + value)));
        return String.join("&", query);
    }
}
