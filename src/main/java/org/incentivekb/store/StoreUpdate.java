package org.incentivekb.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.change.ContentHash;
import org.incentivekb.model.change.CurrentVersion;
import org.incentivekb.model.change.Fingerprint;

/** One load, inside its transaction: tells what differs from what the store holds by the hashes, and writes that alone. */
final class StoreUpdate {

    private final Database database;
    private final Tables tables;
    private final ContentHash hash = new ContentHash();
    private final Map<Fingerprint.Key, Long> known = new HashMap<>();
    private CurrentVersion current;
    private ChangeRecorder recorder;
    private int added;
    private int changed;

    StoreUpdate(Database database) {
        this.database = database;
        tables = new Tables(database.rows);
    }

    void begin() {
        current = database.current.lock();
        if (isFirst()) {
            alone(tables::clear);
        } else {
            database.rows.createQuery("select key.type, key.id, hash from Fingerprint", Object[].class).stream()
                    .forEach(row -> known.put(new Fingerprint.Key((String) row[0], (String) row[1]), (Long) row[2]));
            recorder = new ChangeRecorder(database);
        }
    }

    private boolean isFirst() {
        return current.dataSet == null;
    }

    void take(List<DatasetEntity> batch) {
        var news = new ArrayList<DatasetEntity>();
        var newHashes = new ArrayList<Fingerprint>();
        for (var entity : batch) {
            var key = Fingerprint.Key.of(entity);
            long content = hash.add(entity);
            var before = known.remove(key);
            if (before == null) {
                news.add(entity);
                newHashes.add(new Fingerprint(key, content));
                if (recorder != null && entity instanceof Incentive incentive) {
                    recorder.add(incentive, known.keySet());
                }
            } else if (before != content) {
                change(entity, new Fingerprint(key, content));
            }
        }
        if (!news.isEmpty()) {
            added += news.size();
            Runnable insertion = () -> {
                insert(news);
                database.rows.insertMultiple(newHashes);
            };
            if (isFirst()) {
                alone(insertion);
            } else {
                insertion.run();
            }
        }
    }

    private void change(DatasetEntity entity, Fingerprint fingerprint) {
        changed++;
        if (entity instanceof Incentive incentive) {
            recorder.change(incentive);
            tables.removeTerms(incentive.id);
            database.rows.update(incentive);
            insertTerms(List.of(incentive));
        } else {
            database.rows.update(entity);
        }
        database.rows.update(fingerprint);
    }

    /** What is left of what was known is in no seed any more. */
    LoadOutcome end() {
        var gone = List.copyOf(known.keySet());
        if (recorder != null) {
            withdraw(gone);
        }
        if (isFirst()) {
            alone(tables::constrain);
        }
        if (added + changed + gone.size() > 0) {
            var dataSet = hash.dataSet();
            dataSet.number = isFirst() ? 1 : current.dataSet.number + 1;
            dataSet.loadedAt = now();
            database.rows.insert(dataSet);
            if (recorder != null) {
                recorder.write(dataSet.number);
            }
            current.dataSet = dataSet;
            database.rows.update(current);
            sync();
        }
        return new LoadOutcome(current.dataSet, added, changed, gone.size());
    }

    /** Never before the version before, wherever the clock has been set. */
    private Instant now() {
        var now = Instant.now();
        return isFirst() || now.isAfter(current.dataSet.loadedAt) ? now : current.dataSet.loadedAt;
    }

    private void withdraw(List<Fingerprint.Key> gone) {
        for (var key : gone) {
            if (key.entity() == Incentive.class) {
                recorder.withdraw(key.id());
                tables.remove(key);
            }
        }
        // What incentives refer to goes after them, and what sources and organizations refer to is nothing.
        for (var key : gone) {
            if (key.entity() != Incentive.class) {
                tables.remove(key);
            }
            database.rows.delete(new Fingerprint(key, 0));
        }
    }

    /** What belongs to a record by its key comes after it, all of a batch together. */
    private void insert(List<DatasetEntity> batch) {
        database.rows.insertMultiple(batch);
        insertTerms(batch.stream()
                .filter(Incentive.class::isInstance)
                .map(Incentive.class::cast)
                .toList());
    }

    private void insertTerms(List<Incentive> incentives) {
        var figures = new ArrayList<Figure>();
        var criteria = new ArrayList<Criterion>();
        for (var incentive : incentives) {
            figures.addAll(incentive.figures);
            incentive.figures.forEach(figure -> criteria.addAll(figure.when));
            criteria.addAll(incentive.criteria);
        }
        database.rows.insertMultiple(figures);
        database.rows.insertMultiple(criteria);
    }

    /** In a transaction of its own, which the lock outlives. */
    private static void alone(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(StoreWriter.TIMEOUT_SECONDS).run(work);
    }

    /** A full disk shows in H2 only where what was written is to be kept. */
    private void sync() {
        if (database.kind.equals("h2")) {
            database.rows.createNativeMutationQuery("checkpoint sync").executeUpdate();
        }
    }
}
