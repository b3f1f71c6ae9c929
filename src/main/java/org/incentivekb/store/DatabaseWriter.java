package org.incentivekb.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.hibernate.StatelessSession;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;

/**
 * Writes entities to the database on a thread of its own, while the next ones are read. A batch is a transaction, and the first one
 * also takes away what was there: curated seeds, which fit into one, replace it whole or not at all. For a million records one
 * transaction would make the database hold on to gigabytes; of several batches the data set's row goes first and comes last, so that
 * a database which has it is whole.
 */
@Singleton
public class DatabaseWriter {

    /** Entities that go to the database together. */
    private static final int BATCH = 1000;

    /** Batches that may wait: what bounds the memory of a large load. */
    private static final int MOST_WAITING = 8;

    private static final int TIMEOUT_SECONDS = 3600;

    /** What is replaced by a load; each only refers to those after it. Emptied by SQL: to learn HQL for it would take the start longer. */
    private static final List<String> TABLES = List.of(
            "dataset",
            "evidence",
            "gap",
            "relation",
            "application_call",
            "exclusion",
            "criterion",
            "figure",
            "incentive_organization",
            "incentive",
            "source_gap",
            "source",
            "organization",
            "zone",
            "region",
            "code",
            "code_list");

    private static final List<DatasetEntity> END = List.of();

    private final StatelessSession database;

    DatabaseWriter(StatelessSession database) {
        this.database = database;
    }

    /** Begins to replace what the database holds. */
    public Writing begin() {
        return new Writing();
    }

    /** Fed from one thread. */
    public final class Writing {

        private final BlockingQueue<List<DatasetEntity>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private final CompletableFuture<Void> done;
        private List<DatasetEntity> batch = new ArrayList<>(BATCH);

        private Writing() {
            // A thread of its own: it waits for the database, which no shared pool should.
            done = CompletableFuture.runAsync(this::write, writing -> new Thread(writing, "database-writer").start());
        }

        public void add(DatasetEntity entity) {
            batch.add(entity);
            if (batch.size() == BATCH) {
                send(batch);
                batch = new ArrayList<>(BATCH);
            }
        }

        /** All has been added; it is written when what this gives is done. */
        public CompletionStage<Void> complete() {
            send(batch);
            send(END);
            return done;
        }

        /** Ends without what has been added: what was there stays, or where more has come than a batch, no data set is there. */
        public void abandon() {
            if (!done.isDone()) {
                send(END);
                // What went wrong is on its way already.
                done.exceptionally(failure -> null).join();
            }
        }

        private void send(List<DatasetEntity> entities) {
            try {
                while (!waiting.offer(entities, 1, TimeUnit.SECONDS)) {
                    if (done.isDone()) {
                        done.join();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while loading", e);
            }
        }

        private void write() {
            inTransaction(() -> {
                // While the first entities are still being read.
                TABLES.forEach(table -> database.createNativeMutationQuery("delete from " + table)
                        .executeUpdate());
                var first = take();
                if (first == END) {
                    throw new CancellationException("nothing is written, so what was there stays");
                }
                insert(first);
            });
            for (var entities = take(); entities != END; entities = take()) {
                var batch = entities;
                inTransaction(() -> insert(batch));
            }
            // A full disk shows only where what was written is to be kept.
            inTransaction(
                    () -> database.createNativeMutationQuery("checkpoint sync").executeUpdate());
        }

        /** What belongs to a record by its key comes after it, all of a batch together. */
        private void insert(List<DatasetEntity> batch) {
            database.insertMultiple(batch);
            var figures = new ArrayList<Figure>();
            var criteria = new ArrayList<Criterion>();
            for (var entity : batch) {
                if (entity instanceof Incentive incentive) {
                    figures.addAll(incentive.figures);
                    incentive.figures.forEach(figure -> criteria.addAll(figure.when));
                    criteria.addAll(incentive.criteria);
                }
            }
            database.insertMultiple(figures);
            database.insertMultiple(criteria);
        }

        private static void inTransaction(Runnable work) {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(work);
        }

        private List<DatasetEntity> take() {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while loading", e);
            }
        }
    }
}
