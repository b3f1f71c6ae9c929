package org.incentivekb.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Writes entities to the database on a thread of its own, while the next ones are read. */
@ApplicationScoped
class DatabaseWriter {

    /** Entities that go to the database together. */
    private static final int BATCH = 1000;

    /** Batches that may wait: what bounds the memory of a large load. */
    private static final int MOST_WAITING = 8;

    private static final int TIMEOUT_SECONDS = 3600;

    /** What is replaced by a load; each only refers to those after it. */
    private static final List<String> ENTITIES = List.of("DataSet", "Incentive", "Source", "Organization", "Region");

    private static final List<Object> COMMIT = List.of("commit");
    private static final List<Object> ROLL_BACK = List.of("roll back");

    private final EntityManager database;

    DatabaseWriter(EntityManager database) {
        this.database = database;
    }

    /** Begins a transaction. It is rolled back where it is closed before it was committed. */
    Writing begin() {
        return new Writing();
    }

    /** One transaction, fed from one thread. */
    final class Writing implements AutoCloseable {

        private final BlockingQueue<List<Object>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private final CompletableFuture<Void> done = CompletableFuture.runAsync(this::write);
        private List<Object> batch = new ArrayList<>(BATCH);

        void add(Object entity) {
            batch.add(entity);
            if (batch.size() == BATCH) {
                send(batch);
                batch = new ArrayList<>(BATCH);
            }
        }

        void commit() {
            send(batch);
            send(COMMIT);
            done.join();
        }

        @Override
        public void close() {
            if (!done.isDone()) {
                send(ROLL_BACK);
                done.join();
            }
        }

        private void send(List<Object> entities) {
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
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
                // A database on disk holds what was loaded last time.
                ENTITIES.forEach(
                        entity -> database.createQuery("delete from " + entity).executeUpdate());
                var entities = take();
                while (entities != COMMIT && entities != ROLL_BACK) {
                    entities.forEach(database::persist);
                    database.flush();
                    database.clear();
                    entities = take();
                }
                if (entities == ROLL_BACK) {
                    QuarkusTransaction.setRollbackOnly();
                }
            });
        }

        private List<Object> take() {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while loading", e);
            }
        }
    }
}
