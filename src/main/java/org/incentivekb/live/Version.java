package org.incentivekb.live;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Catalog;

/** One version of the data set as it is served: its catalog, the answers that are kept, and what else is made of it once. */
public final class Version {

    private final Catalog catalog;
    private final Instant since;
    private final AnswerCache answers = new AnswerCache(Limits.ANSWER_CACHE_BYTES);
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /** @param since when it came to be served */
    Version(Catalog catalog, Instant since) {
        this.catalog = catalog;
        this.since = since;
    }

    public Instant since() {
        return since;
    }

    public Catalog catalog() {
        return catalog;
    }

    public AnswerCache answers() {
        return answers;
    }

    /** What is made of the catalog when it is first asked for, and kept as long as the version is. */
    public <T> T derived(Class<T> type, Function<Catalog, T> maker) {
        return type.cast(derived.computeIfAbsent(type, key -> maker.apply(catalog)));
    }
}
