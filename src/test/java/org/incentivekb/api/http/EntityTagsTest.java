package org.incentivekb.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    private static final String TAG = EntityTags.of("0123456789abcdef", "/a?b=1", "*/*", "gzip");

    /** RFC 9110, section 8.8.3. */
    @Test
    void isAStrongEntityTagWithTheVersionOfTheData() {
        assertThat(TAG).matches("\"0123456789abcdef-[0-9a-f]{1,8}\"");
        assertThat(EntityTags.of("0123456789abcdef", "/a?b=1", "*/*", "gzip")).isEqualTo(TAG);
    }

    @Test
    void anotherRepresentationHasAnother() {
        assertThat(List.of(
                        TAG,
                        EntityTags.of("1123456789abcdef", "/a?b=1", "*/*", "gzip"),
                        EntityTags.of("0123456789abcdef", "/a?b=2", "*/*", "gzip"),
                        EntityTags.of("0123456789abcdef", "/a?b=1", "text/csv", "gzip"),
                        EntityTags.of("0123456789abcdef", "/a?b=1", null, "gzip"),
                        EntityTags.of("0123456789abcdef", "/a?b=1", "*/*", null)))
                .doesNotHaveDuplicates();
    }
}
