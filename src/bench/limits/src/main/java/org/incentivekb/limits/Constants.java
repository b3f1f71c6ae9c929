package org.incentivekb.limits;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies that are there already, one for each size asked for. */
final class Constants {

    private static final Map<Integer, byte[]> BY_SIZE = new ConcurrentHashMap<>();

    private Constants() {}

    static byte[] ofSize(int size) {
        return BY_SIZE.computeIfAbsent(size, bytes -> {
            var body = new byte[bytes];
            Arrays.fill(body, (byte) ' ');
            return body;
        });
    }
}
