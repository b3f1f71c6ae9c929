package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects which records bear which key, record after record, and turns that into one set a key. */
final class Postings<K> {

    private static final class Growing {
        private int[] members = new int[4];
        private int size;
    }

    private final Map<K, Growing> byKey = new HashMap<>();

    /** Records come in ascending order; a key noted twice for one record counts once. */
    void add(K key, int record) {
        var set = byKey.computeIfAbsent(key, k -> new Growing());
        if (set.size > 0 && set.members[set.size - 1] == record) {
            return;
        }
        if (set.size == set.members.length) {
            set.members = Arrays.copyOf(set.members, set.size + (set.size >> 1));
        }
        set.members[set.size++] = record;
    }

    Map<K, RecordSet> sets(Sequence sequence) {
        var sets = new HashMap<K, RecordSet>(byKey.size() * 2);
        byKey.forEach((key, set) -> sets.put(key, sequence.set(set.members, set.size)));
        byKey.clear();
        return sets;
    }
}
