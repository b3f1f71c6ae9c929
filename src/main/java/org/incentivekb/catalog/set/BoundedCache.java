package org.incentivekb.catalog.set;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;

/**
 * A bounded cache that evicts by age, an approximation of least recently used (LRU). It is kept in parts by age: when the youngest is full
 * the oldest is evicted, and what is asked for in the older half moves to the youngest, so that what is in use stays. Reading takes no
 * lock.
 *
 * @param <K> the question
 * @param <V> what was found; never null
 */
public final class BoundedCache<K, V> {

    private static final int PARTS = 8;

    private final long mostOfPart;
    private final ToLongBiFunction<K, V> weight;

    /** The youngest first. */
    private volatile List<Map<K, V>> parts = List.of(new ConcurrentHashMap<>());

    private long weightOfYoungest;

    /**
     * @param most what all of it may weigh
     * @param weight what one weighs with its question, in the same unit; one over an eighth of {@code most} is not kept
     */
    public BoundedCache(long most, ToLongBiFunction<K, V> weight) {
        this.mostOfPart = most / PARTS;
        this.weight = weight;
    }

    /** What was found, or null. */
    public V get(K question) {
        var parts = this.parts;
        for (int age = 0; age < parts.size(); age++) {
            var found = parts.get(age).get(question);
            if (found != null) {
                if (age >= PARTS / 2) {
                    put(question, found);
                }
                return found;
            }
        }
        return null;
    }

    public synchronized void put(K question, V found) {
        long added = weight.applyAsLong(question, found);
        if (added > mostOfPart || parts.get(0).containsKey(question)) {
            return;
        }
        if (weightOfYoungest + added > mostOfPart) {
            var youngest = new ConcurrentHashMap<K, V>();
            parts = Stream.concat(Stream.of(youngest), parts.stream())
                    .limit(PARTS)
                    .toList();
            weightOfYoungest = 0;
        }
        parts.get(0).put(question, found);
        weightOfYoungest += added;
    }
}
