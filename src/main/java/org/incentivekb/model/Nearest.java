package org.incentivekb.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the code that somebody who wrote something else most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The code whose own letters or whose label in either language is nearest to what was given; empty where none is near. */
    public static Optional<String> code(String given, Map<String, Text> vocabulary) {
        var wanted = fold(given);
        if (wanted.isEmpty() || wanted.length() > 60) {
            return Optional.empty();
        }
        return vocabulary.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), distance(wanted, entry.getKey(), entry.getValue())))
                .filter(entry -> entry.getValue() <= Math.max(1, wanted.length() / 3))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static int distance(String wanted, String code, Text label) {
        int best = edits(wanted, fold(code));
        if (label != null) {
            for (var name : new String[] {fold(label.zh()), fold(label.en())}) {
                // a name given in part, such as 永川 for 永川区, is as good as one letter away
                best = Math.min(best, wanted.length() > 1 && name.startsWith(wanted) ? 1 : edits(wanted, name));
            }
        }
        return best;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "");
    }

    /** Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
