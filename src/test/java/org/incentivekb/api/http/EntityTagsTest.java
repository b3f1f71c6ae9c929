package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A tag is of the version, the build and the request. */
class EntityTagsTest {

    private static final EntityTags TAGS = new EntityTags("v1", "b1", Instant.EPOCH);
    private static final long OF_ONE = TAGS.hash("", "/a?b=c", "text/csv", "gzip");

    @Test
    void theSameGiveTheSame() {
        assertThat(new EntityTags("v1", "b1", Instant.now()).hash("", "/a?b=c", "text/csv", "gzip"))
                .isEqualTo(OF_ONE);
    }

    @Test
    void whatDiffersGivesAnother() {
        assertThat(List.of(
                        OF_ONE,
                        new EntityTags("v2", "b1", Instant.EPOCH).hash("", "/a?b=c", "text/csv", "gzip"),
                        new EntityTags("v1", "b2", Instant.EPOCH).hash("", "/a?b=c", "text/csv", "gzip"),
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
        var tags = new EntityTags("v1", "b1", Instant.ofEpochMilli(1_900));
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(0))).isTrue();
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(1))).isFalse();
        assertThat(tags.isModifiedAfter(Instant.ofEpochSecond(2))).isFalse();
    }
}
