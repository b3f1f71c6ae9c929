package org.incentivekb.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * What was found out lately and may be asked for again, within a bound. It stands in two halves: when the younger is full the older
 * makes way, and what is asked for moves to the younger, so that what is asked for often stays. Reading takes no lock.
 *
 * @param <K> the question
 * @param <V> what was found; never null
 */
public final class Recent<K, V> {

    private final long mostOfHalf;
    private final ToLongFunction<V> weight;
    private volatile Map<K, V> younger = new ConcurrentHashMap<>();
    private volatile Map<K, V> older = Map.of();
    private long weightOfYounger;

    /**
     * @param most what all of it may weigh
     * @param weight what one weighs, in the same unit; one over half of {@code most} is not kept
     */
    public Recent(long most, ToLongFunction<V> weight) {
        this.mostOfHalf = most / 2;
        this.weight = weight;
    }

    /** What was found, or null. */
    public V get(K question) {
        var found = younger.get(question);
        if (found == null) {
            found = older.get(question);
            if (found != null) {
                put(question, found);
            }
        }
        return found;
    }

    public synchronized void put(K question, V found) {
        long added = weight.applyAsLong(found);
        if (added > mostOfHalf || younger.containsKey(question)) {
            return;
        }
        if (weightOfYounger + added > mostOfHalf) {
            older = younger;
            younger = new ConcurrentHashMap<>();
            weightOfYounger = 0;
        }
        younger.put(question, found);
        weightOfYounger += added;
    }
}
