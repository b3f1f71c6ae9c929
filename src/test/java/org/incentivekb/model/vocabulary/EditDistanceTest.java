package org.incentivekb.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distance from one text to others. */
class EditDistanceTest {

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "game, game, 0",
        "gmae, game, 1",
        "gam, game, 1",
        "gamee, game, 1",
        "gane, game, 1",
        "g, game, 3",
        "game, '', 4",
        "ca, abc, 3",
        "永川, 永川区, 1",
        "川永, 永川, 1",
        "永川, 重庆, 2",
        "abcdef, fedcba, 5"
    })
    void isTheFewestEdits(String from, String to, int distance) {
        assertThat(new EditDistance(from).to(to)).isEqualTo(distance);
    }

    /** Beside the table of distances, cell by cell. */
    @Test
    void isWhatTheTableSays() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var from = text(random, 1 + random.nextInt(EditDistance.LONGEST));
            var to = text(random, random.nextInt(80));
            assertThat(new EditDistance(from).to(to)).as("%s to %s", from, to).isEqualTo(table(from, to));
        }
    }

    @Test
    void lengthsThatDifferTooMuchAreNotLookedAt() {
        assertThat(new EditDistance("game").to("gameover", 3)).isGreaterThan(3);
        assertThat(new EditDistance("game").to("gameover", 4)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void moreLettersThanAWordHasBitsAreNotTaken(int length) {
        assertThatThrownBy(() -> new EditDistance("x".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc永川".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    private static int table(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + other, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
