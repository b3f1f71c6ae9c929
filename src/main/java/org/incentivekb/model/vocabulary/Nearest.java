package org.incentivekb.model.vocabulary;

import java.lang.ref.WeakReference;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.incentivekb.Limits;

/** Finds the code that somebody who wrote something else most likely meant. */
public final class Nearest {

    /** Vocabularies last used, each at the place of its identity: a version's thousands of labels are folded once, not for each mistake. */
    private static final AtomicReferenceArray<Folded> LAST_USED = new AtomicReferenceArray<>(16);

    private Nearest() {}

    /** The codes of a vocabulary as they are, and in the form in which they are compared, each with its names. */
    private record Folded(
            WeakReference<Map<String, Text>> vocabulary,
            List<String> codes,
            List<String> folded,
            List<List<String>> names) {

        static Folded of(Map<String, Text> vocabulary) {
            int place = System.identityHashCode(vocabulary) % LAST_USED.length();
            var known = LAST_USED.get(place);
            if (known == null || known.vocabulary.get() != vocabulary) {
                known = new Folded(
                        new WeakReference<>(vocabulary),
                        List.copyOf(vocabulary.keySet()),
                        vocabulary.keySet().stream().map(Nearest::fold).toList(),
                        vocabulary.values().stream()
                                .map(label ->
                                        label == null ? List.<String>of() : List.of(fold(label.zh()), fold(label.en())))
                                .toList());
                LAST_USED.set(place, known);
            }
            return known;
        }
    }

    /** The code whose own letters or whose label in either language is nearest to what was given; empty where none is near. */
    public static Optional<String> code(String given, Map<String, Text> vocabulary) {
        var wanted = fold(given);
        if (wanted.isEmpty() || wanted.length() > Limits.SUGGESTION_CHARACTERS) {
            return Optional.empty();
        }
        var known = Folded.of(vocabulary);
        var toFolded = new EditDistance(wanted);
        var toExact = new EditDistance(given.length() > EditDistance.LONGEST ? wanted : given);
        int nearest = Math.max(1, wanted.length() / 3);
        int nearestExact = Integer.MAX_VALUE;
        String found = null;
        for (int i = 0; i < known.codes.size(); i++) {
            int distance = toFolded.to(known.folded.get(i), nearest);
            for (var name : known.names.get(i)) {
                distance = Math.min(distance, ofName(toFolded, wanted, name, nearest));
            }
            if (distance > nearest) {
                continue;
            }
            // Of those that are equally near it is the one whose own letters are, or else the first in the alphabet.
            var code = known.codes.get(i);
            int distanceExact = toExact.to(code);
            if (found == null
                    || distance < nearest
                    || distanceExact < nearestExact
                    || distanceExact == nearestExact && code.compareTo(found) < 0) {
                nearest = distance;
                nearestExact = distanceExact;
                found = code;
            }
        }
        return Optional.ofNullable(found);
    }

    /** A name given in part, such as 永川 for 永川区, is as good as one letter away. */
    private static int ofName(EditDistance toFolded, String wanted, String name, int farthest) {
        return wanted.length() > 1 && name.startsWith(wanted) ? 1 : toFolded.to(name, farthest);
    }

    /** Any case and width alike, white space, hyphens and underscores left out. */
    private static String fold(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
