package org.incentivekb.live;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.incentivekb.catalog.set.BoundedCache;

/**
 * The answers of one data-set version that are asked for again and again, whole, each known by its URL. One is taken in when its URL
 * comes a second time, so that a walk through all pages drives nothing out.
 */
public final class AnswerCache {

    /** @param link the {@code Link} header; null where there is none */
    public record Answer(byte[] json, String link) {

        /** URLs count too: a short answer may have a long one, and name it five times more in its header. */
        private long bytes(String url) {
            return json.length + 2L * url.length() + (link == null ? 0 : 2L * link.length());
        }
    }

    /** Two to this power are the URLs that are looked back for one that has come before. */
    private static final int LOOKED_BACK_BITS = 14;

    /** How many of them share a place: with one alone, two URLs of a place would keep each other out for ever. */
    private static final int OF_A_PLACE = 4;

    private final BoundedCache<String, Answer> byUrl;

    /** Hashes of URLs that came, at each place the last one first. A lost update only delays an answer's being taken in. */
    private final int[] came = new int[1 << LOOKED_BACK_BITS];

    private final LongAdder hits;
    private final LongAdder misses;

    /**
     * @param mostBytes of all answers together, with their URLs and headers
     * @param hits counts the answers that were found
     * @param misses counts those that had to be made
     */
    AnswerCache(long mostBytes, LongAdder hits, LongAdder misses) {
        this.hits = hits;
        this.misses = misses;
        byUrl = new BoundedCache<>(mostBytes, (url, answer) -> answer.bytes(url));
    }

    /** The answer at a URL, or null where it is not cached. */
    public Answer get(String url) {
        var answer = byUrl.get(url);
        if (answer != null) {
            hits.increment();
        }
        return answer;
    }

    /** The answer at a URL, from the cache or else made. */
    public Answer get(String url, Supplier<Answer> made) {
        var known = get(url);
        if (known != null) {
            return known;
        }
        misses.increment();
        var answer = made.get();
        if (comesAgain(url.hashCode())) {
            byUrl.put(url, answer);
        }
        return answer;
    }

    private boolean comesAgain(int hash) {
        // URLs that are alike have hashes that are near; times this odd number they are spread (Fibonacci hashing).
        int first = (hash * 0x9E3779B9 >>> 32 - LOOKED_BACK_BITS) & -OF_A_PLACE;
        boolean again = false;
        for (int i = first; i < first + OF_A_PLACE; i++) {
            again |= came[i] == hash;
        }
        System.arraycopy(came, first, came, first + 1, OF_A_PLACE - 1);
        came[first] = hash;
        return again;
    }
}
