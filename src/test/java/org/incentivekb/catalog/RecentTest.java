package org.incentivekb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    /** Of texts, as many as together have eight letters. */
    private final Recent<Integer, String> recent = new Recent<>(8, String::length);

    @Test
    void whatWasFoundIsKnown() {
        assertThat(recent.get(1)).isNull();
        recent.put(1, "one");
        assertThat(recent.get(1)).isEqualTo("one");
    }

    @Test
    void whatIsNotAskedForMakesWay() {
        recent.put(1, "one");
        recent.put(2, "two");
        recent.put(6, "six");
        assertThat(recent.get(1)).isNull();
        assertThat(recent.get(2)).isEqualTo("two");
        assertThat(recent.get(6)).isEqualTo("six");
    }

    @Test
    void whatIsAskedForAgainAndAgainStays() {
        recent.put(0, "old");
        for (int question = 1; question < 10; question++) {
            recent.put(question, "new");
            assertThat(recent.get(0)).as("after %s others", question).isEqualTo("old");
        }
    }

    @Test
    void whatIsTooHeavyIsNotKept() {
        recent.put(1, "one");
        recent.put(5, "fives");
        assertThat(recent.get(5)).isNull();
        assertThat(recent.get(1)).isEqualTo("one");
    }
}
