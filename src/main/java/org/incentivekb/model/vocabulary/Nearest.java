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
        int farthest = Math.max(1, wanted.length() / 3);
        return vocabulary.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), distance(wanted, entry.getKey(), entry.getValue(), farthest)))
                .filter(entry -> entry.getValue() <= farthest)
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> edits(given, entry.getKey(), Integer.MAX_VALUE))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static int distance(String wanted, String code, Text label, int farthest) {
        int best = edits(wanted, fold(code), farthest);
        if (label != null) {
            best = Math.min(best, ofName(wanted, fold(label.zh()), farthest));
            best = Math.min(best, ofName(wanted, fold(label.en()), farthest));
        }
        return best;
    }

    /** A name given in part, such as 永川 for 永川区, is as good as one letter away. */
    private static int ofName(String wanted, String name, int farthest) {
        return wanted.length() > 1 && name.startsWith(wanted) ? 1 : edits(wanted, name, farthest);
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

    /**
     * Edit distance (Damerau, optimal string alignment): a letter too many, too few or another one, or two neighbours exchanged. It ends
     * where it is sure to be over {@code farthest}, and is then some number over it.
     */
    private static int edits(String a, String b, int farthest) {
        if (Math.abs(a.length() - b.length()) > farthest) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // An exchange of neighbours reaches back over one row.
            if (least > farthest + 1L) {
                return Integer.MAX_VALUE;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
