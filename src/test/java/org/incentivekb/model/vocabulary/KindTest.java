package org.incentivekb.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindTest {

    /** An annotation takes the constant; the kinds themselves say which lists there are. */
    @Test
    void theListsOfOneKindAreThoseThatThePathMatches() {
        assertThat(Kind.LISTS).isEqualTo(String.join("|", Kind.lists().keySet()));
    }
}
