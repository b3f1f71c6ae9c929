package org.incentivekb.api.export;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.RequestId;
import org.jboss.logging.Logger;

/**
 * Sends files. All are made by one thread of their own, a piece of each in turn, so that event loops are left to whoever asks for less;
 * a piece is made when the one before has been taken. Where the client has left nothing more is made; one that takes nothing for long is
 * parted with by {@code quarkus.http.idle-timeout}.
 */
@Singleton
@Startup
class FileSender {

    private static final Logger LOG = Logger.getLogger(FileSender.class);

    private final WorkerExecutor maker;
    private final AtomicInteger sending = new AtomicInteger();

    FileSender(Vertx vertx, MeterRegistry registry) {
        registry.gauge("files.sending", sending);
        this.maker = vertx.createSharedWorkerExecutor("files", 1, 1, TimeUnit.HOURS);
    }

    /** What is to be sent. It counts as being sent until its response has ended, however it ends. */
    final class File {

        private final RoutingContext context;
        private final Iterator<byte[]> pieces;

        private File(RoutingContext context, Iterator<byte[]> pieces) {
            this.context = context;
            this.pieces = pieces;
        }

        void send() {
            context.response().setChunked(true);
            context.response().exceptionHandler(left -> LOG.debug("The client of a file left", left));
            next();
        }

        private void next() {
            if (context.response().closed()) {
                return;
            }
            maker.executeBlocking(pieces::next, false).onSuccess(this::send).onFailure(failure -> {
                var request = context.request();
                LOG.errorf(failure, "Failure %s at %s: the file breaks off", RequestId.of(request), request.path());
                request.connection().close();
            });
        }

        private void send(byte[] piece) {
            var response = context.response();
            if (response.closed()) {
                return;
            }
            boolean isLast = !pieces.hasNext();
            var bytes = Buffer.buffer(piece);
            (isLast ? response.end(bytes) : response.write(bytes)).onComplete(taken -> {
                if (!isLast && taken.succeeded()) {
                    next();
                }
            });
        }
    }

    /** @throws ProblemException where as many are being sent as can be at once */
    File file(RoutingContext context, Iterator<byte[]> pieces) {
        if (sending.incrementAndGet() > Limits.FILES) {
            sending.decrementAndGet();
            throw ProblemException.tooManyFiles();
        }
        context.addEndHandler(sent -> sending.decrementAndGet());
        return new File(context, pieces);
    }

    @PreDestroy
    void close() {
        maker.close();
    }
}
