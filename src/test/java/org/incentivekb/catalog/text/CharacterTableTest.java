package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Where a new ICU or Java knows more, what this test expects is what the files must hold. */
class CharacterTableTest {

    /** Letters whose stroke or missing dot is no accent to Unicode, but is to whoever has not got the key. */
    private static final Map<String, String> STROKES =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ŧ", "t", "ı", "i");

    @Test
    void traditionalCharactersAreSimplifiedAsIcuDoesIt() throws IOException {
        var toSimplified = Transliterator.getInstance("Traditional-Simplified");
        assertThat(file(CharacterTable.SIMPLIFIED))
                .isEqualTo(table('\u2E80', Character.MIN_SURROGATE, toSimplified::transliterate));
    }

    @Test
    void smallLatinLettersLoseTheirAccents() throws IOException {
        assertThat(file(CharacterTable.PLAIN))
                .isEqualTo(table(
                        '\u00C0',
                        '\u1F00',
                        letter -> letter.matches("\\p{IsLatin}") && letter.equals(letter.toLowerCase())
                                ? plain(letter)
                                : letter));
    }

    private static String plain(String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return STROKES.getOrDefault(base, base);
    }

    private static String table(char from, char before, UnaryOperator<String> counterpartOf) {
        var characters = new StringBuilder();
        var counterparts = new StringBuilder();
        for (char c = from; c < before; c++) {
            var counterpart = counterpartOf.apply(String.valueOf(c));
            if (counterpart.length() == 1 && counterpart.charAt(0) != c) {
                characters.append(c);
                counterparts.append(counterpart);
            }
        }
        return characters + "\n" + counterparts + "\n";
    }

    private static String file(String name) throws IOException {
        try (var file = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
