package org.incentivekb.catalog.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    /** Of texts, as many as together have 24 letters. */
    private final BoundedCache<Integer, String> recent = new BoundedCache<>(24, (question, found) -> found.length());

    @Test
    void aCachedEntryIsFound() {
        assertThat(recent.get(1)).isNull();
        recent.put(1, "one");
        assertThat(recent.get(1)).isEqualTo("one");
    }

    @Test
    void theLeastRecentlyUsedEntryIsEvicted() {
        for (int question = 0; question <= 8; question++) {
            recent.put(question, "any");
        }
        assertThat(recent.get(0)).isNull();
        for (int question = 1; question <= 8; question++) {
            assertThat(recent.get(question)).as("question %s", question).isEqualTo("any");
        }
    }

    @Test
    void entriesInUseAreNotEvicted() {
        recent.put(0, "old");
        for (int question = 1; question < 100; question++) {
            recent.put(question, "new");
            assertThat(recent.get(0)).as("after %s others", question).isEqualTo("old");
        }
    }

    @Test
    void aWalkThroughThreeQuartersOfTheBoundIsKnownFromItsSecondTimeOn() {
        int[] found = new int[10];
        for (int time = 0; time < found.length; time++) {
            for (int question = 0; question < 6; question++) {
                if (recent.get(question) == null) {
                    recent.put(question, "any");
                    found[time]++;
                }
            }
        }
        assertThat(Arrays.stream(found)).containsExactly(6, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void anEntryOverTheLimitIsNotCached() {
        recent.put(1, "one");
        recent.put(4, "four");
        assertThat(recent.get(4)).isNull();
        assertThat(recent.get(1)).isEqualTo("one");
    }
}
