package org.incentivekb.catalog.set;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects which records have which key, record after record, and turns that into one set a key. */
public final class Postings<K> {

    /** The records of one key so far. */
    static final class Growing {
        private int[] members = new int[4];
        private int size;

        public void add(int record) {
            if (size > 0 && members[size - 1] == record) {
                return;
            }
            if (size == members.length) {
                members = Arrays.copyOf(members, size + (size >> 1));
            }
            members[size++] = record;
        }

        RecordSet set(Ordinals ordinals) {
            return ordinals.set(members, size);
        }
    }

    private final Map<K, Growing> byKey = new HashMap<>();

    /** Records come in ascending order; a key noted twice for one record counts once. */
    public void add(K key, int record) {
        byKey.computeIfAbsent(key, k -> new Growing()).add(record);
    }

    public Map<K, RecordSet> sets(Ordinals ordinals) {
        var sets = new HashMap<K, RecordSet>(byKey.size() * 2);
        byKey.forEach((key, set) -> sets.put(key, set.set(ordinals)));
        byKey.clear();
        return sets;
    }
}
