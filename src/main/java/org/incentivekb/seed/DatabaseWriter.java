package org.incentivekb.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.StatelessSession;

/**
 * Writes entities to the database on a thread of its own, while the next ones are read. A batch is a transaction, and the first one
 * also takes away what was there: curated seeds, which fit into one, replace it whole or not at all. For a million records one
 * transaction would make the database hold on to gigabytes; of several batches the data set's row goes first and comes last, so that
 * a database which has it is whole.
 */
@ApplicationScoped
class DatabaseWriter {

    /** Entities that go to the database together. */
    private static final int BATCH = 1000;

    /** Batches that may wait: what bounds the memory of a large load. */
    private static final int MOST_WAITING = 8;

    private static final int TIMEOUT_SECONDS = 3600;

    /** What is replaced by a load; each only refers to those after it. */
    private static final List<String> ENTITIES = List.of("DataSet", "Incentive", "Source", "Organization", "Region");

    private static final List<Object> END = List.of("end");

    private final StatelessSession database;

    DatabaseWriter(StatelessSession database) {
        this.database = database;
    }

    /** Begins to replace what the database holds. Closed before it was completed, it leaves what was there or no data set. */
    Writing begin() {
        return new Writing();
    }

    /** Fed from one thread. */
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

        void complete() {
            send(batch);
            send(END);
            done.join();
        }

        @Override
        public void close() {
            if (!done.isDone()) {
                send(END);
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
            boolean isEmpty = false;
            for (var entities = take(); entities != END; entities = take()) {
                write(entities, !isEmpty);
                isEmpty = true;
            }
        }

        private void write(List<Object> entities, boolean emptyFirst) {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
                if (emptyFirst) {
                    ENTITIES.forEach(entity -> database.createMutationQuery("delete from " + entity)
                            .executeUpdate());
                }
                database.insertMultiple(entities);
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
