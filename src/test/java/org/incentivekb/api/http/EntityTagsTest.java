package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.incentivekb.live.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag is of the version, the build and the request. */
class EntityTagsTest {

    private static final EntityTags TAGS = new EntityTags("v1", "b1", "", "h", Instant.EPOCH);
    private static final long OF_ONE = TAGS.hash("", "/a?b=c", "text/csv", "gzip");

    @Test
    void theSameGiveTheSame() {
        assertThat(new EntityTags("v1", "b1", "", "h", Instant.now()).hash("", "/a?b=c", "text/csv", "gzip"))
                .isEqualTo(OF_ONE);
    }

    @Test
    void whatDiffersGivesAnother() {
        assertThat(List.of(
                        OF_ONE,
                        new EntityTags("v2", "b1", "", "h", Instant.EPOCH).hash("", "/a?b=c", "text/csv", "gzip"),
                        new EntityTags("v1", "b1", "2026-11-26T08:00:00Z", "h", Instant.EPOCH)
                                .hash("", "/a?b=c", "text/csv", "gzip"),
                        new EntityTags("v1", "b2", "", "h", Instant.EPOCH).hash("", "/a?b=c", "text/csv", "gzip"),
                        TAGS.hash("/kb", "/a?b=c", "text/csv", "gzip"),
                        TAGS.hash("/a", "?b=c", "text/csv", "gzip"),
                        TAGS.hash("", "/a?b=d", "text/csv", "gzip"),
                        TAGS.hash("", "/a?b=c", "text/csvg", "zip"),
                        TAGS.hash("", "/a?b=c", null, "gzip"),
                        TAGS.hash("", "/a?b=c", "", "gzip"),
                        TAGS.hash("", "/a?b=c", "text/csv", null)))
                .doesNotHaveDuplicates();
    }

    /** As 32 bits of {@code String.hashCode} they would collide. */
    @Test
    void likeUrlsHaveTagsOfTheirOwn() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(TAGS.hash("", "/l?q=Aa", null, null)).isNotEqualTo(TAGS.hash("", "/l?q=BB", null, null));
        var hashes = new HashSet<Long>();
        IntStream.range(0, 200_000).forEach(page -> hashes.add(TAGS.hash("", "/l?page=" + page, null, null)));
        assertThat(hashes).hasSize(200_000);
        // They are spread over the places where tags are remembered.
        assertThat(hashes.stream().map(hash -> hash & 0x7fff).distinct().count())
                .isGreaterThan(32_000);
    }

    @Test
    void modifiedIsWhatIsServedSinceLaterToTheSecond() {
        var tags = new EntityTags("v1", "b1", "", "h", Instant.ofEpochMilli(1_900));
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(0), false)).isTrue();
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(1), false)).isFalse();
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(2), false)).isFalse();
    }

    /** Who has yesterday's answer to what goes by the day does not have today's. */
    @Test
    void whatGoesByTodayIsModifiedAtMidnight() {
        var midnight = Today.begin();
        assertThat(TAGS.isModifiedAfter(midnight.minusSeconds(1), true)).isTrue();
        assertThat(TAGS.isModifiedAfter(midnight.minusSeconds(1), false)).isFalse();
        assertThat(TAGS.isModifiedAfter(midnight, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validOn=today", "validOn=%74oday", "kind=fund&openOn=tod%61y"})
    void todayIsFoundHoweverItIsWritten(String query) {
        assertThat(Today.isAsked(query)).isTrue();
        assertThat(Today.isAsked("validOn=2025-01-01&q=%E5%9F%BA")).isFalse();
    }
}
