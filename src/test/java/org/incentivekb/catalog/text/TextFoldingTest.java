package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    /** Where a new ICU knows more, what this test expects is what the file must hold. */
    @Test
    void theTableOfCharactersIsThatOfIcu() throws IOException {
        var toSimplified = Transliterator.getInstance("Traditional-Simplified");
        var traditional = new StringBuilder();
        var simplified = new StringBuilder();
        for (char c = '\u2E80'; c < Character.MIN_SURROGATE; c++) {
            var counterpart = toSimplified.transliterate(String.valueOf(c));
            if (counterpart.length() == 1 && counterpart.charAt(0) != c) {
                traditional.append(c);
                simplified.append(counterpart);
            }
        }
        try (var file = Objects.requireNonNull(TextFolding.class.getResourceAsStream(TextFolding.TABLE))) {
            assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo(traditional + "\n" + simplified + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"數字文創, 数字文创", "Nan’an, nanan", "ＬＥＤ, led", "最高 30 万元, 最高30万元", "Game  Fund, game fund", "1000㎡, 1000m2"
    })
    void spellingsOfOneWordFoldAlike(String typed, String folded) {
        assertThat(TextFolding.fold(typed)).isEqualTo(folded);
    }
}
