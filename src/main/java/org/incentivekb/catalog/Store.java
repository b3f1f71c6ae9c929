package org.incentivekb.catalog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Byte strings one after the other, outside the Java heap, each found by its number. */
final class Store {

    private static final int CHUNK = 1 << 24;

    private final List<ByteBuffer> chunks = new ArrayList<>();
    private long[] starts = new long[1024];
    private int size;

    /** Appends; the string's number is how many were there before. */
    void add(byte[] bytes) {
        var last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (last == null || last.remaining() < bytes.length) {
            last = ByteBuffer.allocateDirect(Math.max(chunkSize(), bytes.length));
            chunks.add(last);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = (long) (chunks.size() - 1) << 32 | last.position();
        last.put(bytes);
    }

    /** Copies the first {@code length} bytes of one string. */
    void copy(int number, int length, byte[] target, int at) {
        chunks.get((int) (starts[number] >> 32)).get((int) starts[number], target, at, length);
    }

    /** Small data sets take little. */
    private int chunkSize() {
        return Math.min(CHUNK, 1 << 18 << Math.min(6, chunks.size()));
    }
}
