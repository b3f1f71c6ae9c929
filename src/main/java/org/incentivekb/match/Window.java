package org.incentivekb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The page of an order that is worked out only where the page reaches: whatever stands wholly before or after it is counted, not sorted. */
final class Window {

    private final long offset;
    private final int size;
    private final List<Integer> records = new ArrayList<>();
    private long passed;

    Window(long offset, int size) {
        this.offset = offset;
        this.size = size;
    }

    /** Adds records that no key tells apart yet. */
    void add(List<Integer> alike, BiConsumer<List<Integer>, Window> inOrder) {
        if (passed + alike.size() > offset && passed < offset + size) {
            inOrder.accept(alike, this);
        } else {
            passed += alike.size();
        }
    }

    void add(int record) {
        if (passed >= offset && passed < offset + size) {
            records.add(record);
        }
        passed++;
    }

    int[] records() {
        return records.stream().mapToInt(Integer::intValue).toArray();
    }
}
