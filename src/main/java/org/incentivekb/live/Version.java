package org.incentivekb.live;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.history.History;
import org.incentivekb.live.load.LastLoad;
import org.incentivekb.model.DataSet;

/** One version of the data set as it is served: its catalog, the answers that are kept, and what else is made of it once. */
public final class Version {

    private final Catalog catalog;
    private final DataSet dataSet;
    private final History history;
    private final Instant since;
    private final AnswerCache answers;
    private final LastLoad refused;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /**
     * @param since when it came to be served
     * @param refused the load after it that did not succeed; null where there was none
     */
    Version(Catalog catalog, DataSet dataSet, History history, Instant since, AnswerCache answers, LastLoad refused) {
        this.catalog = catalog;
        this.dataSet = dataSet;
        this.history = history;
        this.answers = answers;
        this.since = since;
        this.refused = refused;
    }

    /** The same from now on, after a load that did not succeed, or with null after one that did. */
    Version after(LastLoad refused) {
        return new Version(catalog, dataSet, history, Instant.now(), answers, refused);
    }

    /** The last load, where it did not succeed; else null. */
    public LastLoad refused() {
        return refused;
    }

    public Instant since() {
        return since;
    }

    /** As the store names it. */
    public DataSet dataSet() {
        return dataSet;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** What became of records until this version. */
    public History history() {
        return history;
    }

    public AnswerCache answers() {
        return answers;
    }

    /** What is made of the catalog when it is first asked for, and kept as long as the version is. */
    public <T> T derived(Class<T> type, Function<Catalog, T> maker) {
        return type.cast(derived.computeIfAbsent(type, key -> maker.apply(catalog)));
    }
}
