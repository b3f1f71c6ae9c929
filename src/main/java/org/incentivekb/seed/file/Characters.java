package org.incentivekb.seed.file;

import java.util.Locale;
import java.util.Optional;

/** The characters that a text may not hold, since nobody sees them (Unicode general categories Cc, Cf, Cs, Co and Cn). */
final class Characters {

    private Characters() {}

    /** The first of a text that may not stand there, by code point and name. */
    static Optional<String> unseen(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= 0x7F || c < ' ') {
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> {
                        return Optional.of(name(c));
                    }
                    default -> {}
                }
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Such as {@code U+200B (zero width space)}. */
    static String name(int c) {
        var name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c)
                + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
    }
}
