package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.incentivekb.live.AnswerCache.Answer;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private final AtomicInteger made = new AtomicInteger();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    @Test
    void anAnswerIsCachedFromTheSecondRequestOn() {
        var answers = new AnswerCache(1000, hits, misses);
        assertThat(ask(answers, "/a")).isEqualTo(1);
        assertThat(ask(answers, "/a")).isEqualTo(2);
        assertThat(ask(answers, "/a")).as("remembered").isEqualTo(2);
        assertThat(ask(answers, "/b")).as("of another URL").isEqualTo(3);
        assertThat(hits.sum()).isEqualTo(1);
        assertThat(misses.sum()).isEqualTo(3);
    }

    @Test
    void thousandsOfUrlsAreAllCached() {
        var answers = new AnswerCache(1_000_000, hits, misses);
        for (int time = 1; time <= 3; time++) {
            for (int page = 0; page < 2000; page++) {
                ask(answers, "/api/v1/incentives?page=" + page);
            }
        }
        assertThat(made.get()).as("answers made, two of a URL").isBetween(4000, 4020);
    }

    @Test
    void theLeastRecentlyUsedAnswerIsEvicted() {
        var answers = new AnswerCache(1000, hits, misses);
        for (var url : List.of("/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h", "/i", "/j")) {
            ask(answers, url);
            ask(answers, url);
        }
        assertThat(ask(answers, "/j")).as("the last one is remembered").isEqualTo(20);
        assertThat(ask(answers, "/a")).as("the first one made way").isEqualTo(21);
    }

    @Test
    void anAnswerOverAnEighthOfTheCacheIsNotCached() {
        var answers = new AnswerCache(790, hits, misses);
        ask(answers, "/a");
        ask(answers, "/a");
        assertThat(ask(answers, "/a")).isEqualTo(3);
    }

    /** Otherwise long URLs could fill the memory with short answers. */
    @Test
    void theUrlCountsTowardsTheSizeOfAnAnswer() {
        var answers = new AnswerCache(8000, hits, misses);
        var longUrl = "/a?q=" + "x".repeat(500);
        ask(answers, longUrl);
        ask(answers, longUrl);
        assertThat(ask(answers, longUrl)).as("over an eighth of the room").isEqualTo(3);
    }

    /** Which of the answers made it is: each has a hundred bytes, and its number in the header. */
    private int ask(AnswerCache answers, String url) {
        return Integer.parseInt(
                answers.get(url, () -> new Answer(new byte[100], String.valueOf(made.incrementAndGet())))
                        .link());
    }
}
