package org.incentivekb.catalog.set;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Byte strings one after the other, outside the Java heap, each found by its number. */
public final class ByteStore {

    private static final int CHUNK = 1 << 24;

    /** Bits of a string's place that say where in its chunk it begins, and how long it is. */
    private static final int OFFSET_BITS = 24;

    private static final int LENGTH_BITS = 24;

    private final List<ByteBuffer> chunks = new ArrayList<>();
    /** Of each string: its chunk, where it begins there, its length. */
    private long[] places = new long[1024];

    private int size;

    /** Appends; the string's number is how many were there before. */
    public void add(byte[] bytes) {
        if (bytes.length >= CHUNK) {
            throw new IllegalArgumentException("a record of " + bytes.length + " bytes is too large");
        }
        var last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (last == null || last.remaining() < bytes.length) {
            last = ByteBuffer.allocateDirect(Math.max(chunkSize(), bytes.length));
            chunks.add(last);
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = ((long) (chunks.size() - 1) << OFFSET_BITS | last.position()) << LENGTH_BITS | bytes.length;
        last.put(bytes);
    }

    /** Replaces a string; the place of the one before is lost. */
    public void set(int number, byte[] bytes) {
        add(bytes);
        places[number] = places[--size];
    }

    /** Numbers the strings anew. */
    public void reorder(Ordinals ordinals) {
        places = ordinals.array(places);
    }

    /** A copy in which they stand in a new order, neighbours side by side: so that looking at many of them is fast. */
    public ByteStore inOrder(Ordinals ordinals) {
        reorder(ordinals);
        var copy = new ByteStore();
        for (int number = 0; number < ordinals.size(); number++) {
            copy.add(get(number));
        }
        return copy;
    }

    /** The bytes of a string. */
    public byte[] get(int number) {
        return get(number, new byte[length(number)]);
    }

    /** The bytes of a string at the beginning of an array: the one given, or a larger one where that is too short. */
    public byte[] get(int number, byte[] buffer) {
        var target = buffer.length < length(number) ? new byte[length(number)] : buffer;
        copy(number, length(number), target, 0);
        return target;
    }

    public int length(int number) {
        return (int) places[number] & (1 << LENGTH_BITS) - 1;
    }

    /** Copies the first {@code length} bytes of a string. */
    public void copy(int number, int length, byte[] target, int at) {
        long place = places[number] >>> LENGTH_BITS;
        chunks.get((int) (place >>> OFFSET_BITS)).get((int) place & (1 << OFFSET_BITS) - 1, target, at, length);
    }

    /** Small data sets take little. */
    private int chunkSize() {
        return Math.min(CHUNK, 1 << 18 << Math.min(6, chunks.size()));
    }
}
