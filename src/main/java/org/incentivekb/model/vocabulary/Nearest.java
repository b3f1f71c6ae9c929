package org.incentivekb.model.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incentivekb.Limits;

/** Finds the code that somebody who wrote something else most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The code whose own letters or whose label in either language is nearest to what was given; empty where none is near. */
    public static Optional<String> code(String given, Map<String, Text> vocabulary) {
        var wanted = fold(given);
        if (wanted.isEmpty() || wanted.length() > Limits.SUGGESTION_CHARACTERS) {
            return Optional.empty();
        }
        return vocabulary.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), distance(wanted, entry.getKey(), entry.getValue())))
                .filter(entry -> entry.getValue() <= Math.max(1, wanted.length() / 3))
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> edits(given, entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
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

    /** Edit distance: a letter too many, too few or another one, or two neighbours exchanged. */
    private static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int substituted = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(substituted, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
