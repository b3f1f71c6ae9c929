package org.incentivekb.api.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;

/** The pieces of a file compressed (gzip, RFC 1952), each as soon as it is made: Netty would do it on the event loop. */
final class GzipPieces implements Iterator<byte[]> {

    private final Iterator<byte[]> pieces;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;

    GzipPieces(Iterator<byte[]> pieces) {
        this.pieces = pieces;
        try {
            gzip = new GZIPOutputStream(compressed, 4096, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return pieces.hasNext();
    }

    @Override
    public byte[] next() {
        try {
            gzip.write(pieces.next());
            if (pieces.hasNext()) {
                gzip.flush();
            } else {
                gzip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var piece = compressed.toByteArray();
        compressed.reset();
        return piece;
    }
}
