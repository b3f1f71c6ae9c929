package org.incentivekb.api.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.ServerChannel;
import io.netty.handler.codec.http.HttpContentEncoder;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.incentivekb.Limits;

/**
 * What a client may do with connections, which neither Quarkus nor Vert.x bounds: how many one address has open, and how long it may
 * take from the first byte of a request until the answer begins. Netty adds it to each connection where
 * {@link ChannelInitializerExtension#EXTENSIONS_SYSTEM_PROPERTY} says so.
 */
public final class ConnectionGuard extends ChannelInitializerExtension {

    private static final long TAKEN_AT_MOST = TimeUnit.SECONDS.toNanos(Limits.REQUEST_SECONDS);

    /** Netty makes the guard, so that it cannot be told otherwise; set before the port opens. */
    private static volatile int perClient = Integer.MAX_VALUE;

    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

    /** @param connections that one address may have open */
    static void limit(int connections) {
        perClient = connections;
    }

    @Override
    public void postInitializeServerListenerChannel(ServerChannel listener) {
        listener.pipeline().addFirst(new Counter());
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new Guard());
    }

    /** Where connections are accepted: one too many costs nothing there but its end. */
    private final class Counter extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) throws Exception {
            if (accepted instanceof Channel connection
                    && connection.remoteAddress() instanceof InetSocketAddress address) {
                var client = address.getAddress();
                if (open.merge(client, 1, Integer::sum) > perClient) {
                    // Nobody is told of this end.
                    connection.unsafe().closeForcibly();
                    leave(client);
                    return;
                }
                connection.closeFuture().addListener(closed -> leave(client));
            }
            super.channelRead(context, accepted);
        }

        private void leave(InetAddress client) {
            open.computeIfPresent(client, (any, before) -> before == 1 ? null : before - 1);
        }
    }

    /** On each connection. */
    private static final class Guard extends ChannelDuplexHandler {

        /** When the first byte came of a request that nothing has been answered to; 0 where there is none. */
        private long begun;

        private Future<?> watch;
        private boolean readsCodings;

        @Override
        public void channelActive(ChannelHandlerContext context) throws Exception {
            watch = context.executor()
                    .scheduleWithFixedDelay(
                            () -> partWithSlow(context),
                            Limits.REQUEST_SECONDS,
                            Limits.REQUEST_SECONDS / 4,
                            TimeUnit.SECONDS);
            super.channelActive(context);
        }

        private void partWithSlow(ChannelHandlerContext context) {
            if (begun != 0 && System.nanoTime() - begun > TAKEN_AT_MOST) {
                context.close();
            }
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
            if (begun == 0) {
                begun = System.nanoTime();
                readCodings(context.pipeline());
            }
            super.channelRead(context, bytes);
        }

        /** Where the connection compresses: under TLS that is known after the handshake. */
        private void readCodings(ChannelPipeline pipeline) {
            if (!readsCodings) {
                var encoder = pipeline.context(HttpContentEncoder.class);
                if (encoder != null) {
                    pipeline.addBefore(encoder.name(), "codings", Codings.SHARED);
                    readsCodings = true;
                }
            }
        }

        @Override
        public void write(ChannelHandlerContext context, Object bytes, ChannelPromise promise) throws Exception {
            begun = 0;
            super.write(context, bytes, promise);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            if (watch != null) {
                watch.cancel(false);
            }
            super.channelInactive(context);
        }
    }

    /** Names of codings count in any case (RFC 9110, section 8.4.1); Netty knows them in small letters only. */
    @ChannelHandler.Sharable
    private static final class Codings extends ChannelInboundHandlerAdapter {

        private static final Codings SHARED = new Codings();

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof HttpRequest request) {
                var codings = request.headers().get(HttpHeaderNames.ACCEPT_ENCODING);
                if (codings != null) {
                    var small = codings.toLowerCase(Locale.ROOT);
                    if (!small.equals(codings)) {
                        request.headers().set(HttpHeaderNames.ACCEPT_ENCODING, small);
                    }
                }
            }
            super.channelRead(context, message);
        }
    }
}
