package org.incentivekb.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.incentivekb.model.DatasetEntity;

/**
 * Brings the store to what the seeds say, in one transaction that holds the lock of the data set's row, on a thread of its own, while the
 * next entities are read. Nothing is written where nothing differs.
 *
 * <p>Only the filling of an empty store is many transactions: in one, a million records would make H2 hold on to gigabytes. The row that
 * names the version comes last, in the transaction that holds the lock, so that a store which has it is whole; what a process that was
 * killed left behind without it is cleared by the next.
 */
@Singleton
public class StoreWriter {

    /** Entities that go to the database together: few at first, so that it begins while they are read, and then twice as many each time. */
    private static final int FIRST_BATCH = 50;

    private static final int LARGEST_BATCH = 1000;

    /** Batches that may wait: what bounds the memory of a large load. */
    private static final int MOST_WAITING = 8;

    /** Of a transaction: for filling a store with millions. */
    static final int TIMEOUT_SECONDS = 3600;

    /** Serialization failure (ISO/IEC 9075): another transaction was in the way, and the same again may succeed. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final List<DatasetEntity> END = List.of();

    private final Supplier<StoreUpdate> updates;

    StoreWriter(Database database) {
        updates = () -> new StoreUpdate(database);
    }

    /** Whether the same load may succeed when it is begun again. */
    public static boolean isRetryable(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    public Loading begin() {
        return new Loading();
    }

    /** A load: fed from one thread, it writes on another. */
    public final class Loading {

        private final BlockingQueue<List<DatasetEntity>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private final CompletableFuture<LoadOutcome> done;
        private List<DatasetEntity> batch = new ArrayList<>();
        private int full = FIRST_BATCH;
        private volatile boolean isAbandoned;

        private Loading() {
            // A thread of its own: it waits for the database, which no shared pool should.
            done = CompletableFuture.supplyAsync(this::write, writing -> new Thread(writing, "store-writer").start());
        }

        public void add(DatasetEntity entity) {
            batch.add(entity);
            if (batch.size() == full) {
                send(batch);
                full = Math.min(2 * full, LARGEST_BATCH);
                batch = new ArrayList<>(full);
            }
        }

        /** All has been added; waits until it is committed. */
        public LoadOutcome complete() {
            send(batch);
            send(END);
            try {
                return done.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        /** Ends without what has been added: what was there stays. */
        public void abandon() {
            isAbandoned = true;
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

        private LoadOutcome write() {
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
                var update = updates.get();
                update.begin();
                for (var entities = take(); entities != END; entities = take()) {
                    update.take(entities);
                }
                if (isAbandoned) {
                    throw new CancellationException("nothing is written, so what was there stays");
                }
                return update.end();
            });
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
