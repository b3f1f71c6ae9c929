package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What each character counts as: Traditional characters as the Simplified ones, accented Latin letters as those without. ICU takes a
 * good part of the service's start to get its own tables ready, so these are kept as files; tests hold them to what ICU and Java say.
 */
final class CharacterTable {

    /** Two lines: characters, and at the same places what they count as. */
    static final String SIMPLIFIED = "traditional-simplified.txt";

    /** Likewise. Only small letters: capitals are folded before. */
    static final String PLAIN = "accented-plain.txt";

    private CharacterTable() {}

    /** By character. */
    static char[] all() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        read(SIMPLIFIED, table);
        read(PLAIN, table);
        return table;
    }

    private static void read(String name, char[] table) {
        try (var file = CharacterTable.class.getResourceAsStream(name)) {
            var lines = new String(file.readAllBytes(), UTF_8).split("\n");
            for (int i = 0; i < lines[0].length(); i++) {
                table[lines[0].charAt(i)] = lines[1].charAt(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
