package org.incentivekb.catalog.set;

import java.util.HashMap;
import java.util.Map;

/** {@link Postings} by numbers other than 0: so many are noted that a box for each would cost more than all the rest. */
public final class IntPostings {

    private int[] keys = new int[1 << 12];
    private Postings.Growing[] sets = new Postings.Growing[keys.length];
    private int size;

    /** Records come in ascending order; a key noted twice for one record counts once. */
    public void add(int key, int record) {
        int place = place(key);
        if (sets[place] == null) {
            if (size >= keys.length / 2) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            sets[place] = new Postings.Growing();
            size++;
        }
        sets[place].add(record);
    }

    public Map<Integer, RecordSet> sets(Ordinals ordinals) {
        var byKey = new HashMap<Integer, RecordSet>(size * 2);
        for (int place = 0; place < keys.length; place++) {
            if (sets[place] != null) {
                byKey.put(keys[place], sets[place].set(ordinals));
                sets[place] = null;
            }
        }
        return byKey;
    }

    /** Where the key stands, or where it would. */
    private int place(int key) {
        int hash = key * 0x9E3779B9;
        int place = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[place] != key && keys[place] != 0) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        var before = keys;
        var setsBefore = sets;
        keys = new int[before.length * 2];
        sets = new Postings.Growing[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(before[i]);
                keys[place] = before[i];
                sets[place] = setsBefore[i];
            }
        }
    }
}
