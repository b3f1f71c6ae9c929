package org.incentivekb.api;

import java.util.function.Supplier;
import org.incentivekb.catalog.Recent;

/**
 * The answers of one data-set version that are asked for again and again, whole, each known by its URL. One is taken in when its URL
 * comes a second time, so that a walk through all pages drives nothing out.
 */
final class Answers {

    /** @param link the {@code Link} header; null where there is none */
    record Answer(byte[] json, String link) {}

    /** How many URLs are looked back for one that has come before; a power of two. */
    private static final int LOOKED_BACK = 1 << 14;

    private final Recent<String, Answer> byUrl;

    /** Hashes of URLs that came, each at the place that its last bits say. A lost update only delays an answer's being taken in. */
    private final int[] came = new int[LOOKED_BACK];

    /** @param mostBytes of all answers together */
    Answers(long mostBytes) {
        byUrl = new Recent<>(mostBytes, answer -> answer.json.length);
    }

    /** The answer at a URL, or null where it is not remembered. */
    Answer remembered(String url) {
        return byUrl.get(url);
    }

    /** The answer at a URL, remembered or else made. */
    Answer get(String url, Supplier<Answer> made) {
        var known = remembered(url);
        if (known != null) {
            return known;
        }
        var answer = made.get();
        int hash = url.hashCode();
        int place = (hash ^ hash >>> 16) & LOOKED_BACK - 1;
        if (came[place] == hash) {
            byUrl.put(url, answer);
        }
        came[place] = hash;
        return answer;
    }
}
