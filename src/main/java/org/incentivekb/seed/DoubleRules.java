package org.incentivekb.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.Limits;
import org.incentivekb.model.Incentive;
import org.incentivekb.seed.file.FileFaults;

/** The same thing under two ids. It may be right, as of two measures that are called alike, so it is a warning. */
final class DoubleRules {

    /** What is the same, with the first record that has it. */
    private final Map<List<Object>, Incentive> seen = new HashMap<>();

    void check(Incentive incentive, FileFaults file) {
        if (incentive.id == null || seen.size() >= Limits.DOUBLES_SOUGHT) {
            return;
        }
        if (incentive.title != null && incentive.region != null) {
            warn("title.zh", List.of("zh", incentive.region, String.valueOf(incentive.title.zh())), incentive, file);
            warn("title.en", List.of("en", incentive.region, String.valueOf(incentive.title.en())), incentive, file);
        }
        if (!incentive.figures.isEmpty()) {
            warn("figures", List.of("figures", meanings(incentive)), incentive, file);
        }
    }

    private static List<Object> meanings(Incentive incentive) {
        return incentive.figures.stream()
                .<Object>map(figure -> Arrays.asList(
                        figure.of,
                        figure.nature,
                        figure.value,
                        figure.unit,
                        figure.text,
                        figure.source,
                        figure.paragraph))
                .toList();
    }

    private void warn(String field, List<Object> what, Incentive incentive, FileFaults file) {
        var first = seen.putIfAbsent(what, incentive);
        if (first != null
                && !first.id.equals(incentive.id)
                && !isRelated(first, incentive)
                && !isRelated(incentive, first)) {
            file.warn(
                    field,
                    "is the same as that of " + first.id
                            + ": is it the same thing? A relation between the two would say that it is not");
        }
    }

    /** Whoever relates two records knows both: a part may have the one figure of its whole. */
    private static boolean isRelated(Incentive incentive, Incentive other) {
        return incentive.relations.stream().anyMatch(relation -> other.id.equals(relation.id()));
    }
}
