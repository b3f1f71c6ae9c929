package org.incentivekb.match.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.catalog.Offers;
import org.incentivekb.catalog.Yardstick;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Text;

/**
 * Which of some regions offers most. One does where all that have anything in force state an amount by the same {@link Yardstick}, and none
 * states a greater one; where they share several, by none of these, and by one it alone states the greatest. Amounts compare by value, an exact one
 * with a highest sum too; only a lower bound ({@code at_least}) that is not the greatest leaves open how much more it may be.
 * What all have from one and the same record decides nothing.
 *
 * @param best by region the amount that it states by what they share; where they share nothing, its greatest. A region that states none is left out
 * @param winner the region that offers most; null where none does
 * @param tied the regions that offer most alike, be it by one and the same record; empty where one offers more than all others
 * @param incomparable why none offers most though there are amounts, where they are not tied; else null
 */
public record Ranking(Map<String, Offers.Stated> best, String winner, List<String> tied, Text incomparable) {

    /** Which is shown first: of one currency the greatest, of equal ones the lowest id. Currencies are not compared; they come by their code. */
    static final Comparator<Offers.Stated> FIRST = Comparator.comparing(
                    (Offers.Stated stated) -> stated.amount().currency())
            .thenComparing(stated -> stated.amount().value(), Comparator.reverseOrder())
            .thenComparing(Offers.Stated::id);

    /**
     * How the regions stand by one yardstick.
     *
     * @param leading the regions whose amount is the greatest
     * @param open the regions whose amount, being a lower bound, may be more than that of whoever leads
     */
    private record Standing(Map<String, Offers.Stated> amounts, List<String> leading, List<String> open) {

        /** Where fewest lead it is plainest; of such, the greatest amount. */
        static final Comparator<Standing> PLAINEST_FIRST = Comparator.comparing(
                        (Standing standing) -> standing.leading.size())
                .thenComparing(Standing::greatest, FIRST);

        static Standing of(Map<String, Offers.Stated> amounts) {
            var greatest = first(amounts.values()).amount().value();
            var leading = amounts.keySet().stream()
                    .filter(region -> amounts.get(region).amount().value().compareTo(greatest) == 0)
                    .toList();
            var open = amounts.keySet().stream()
                    .filter(region -> amounts.get(region).amount().bound() == Bound.AT_LEAST)
                    .filter(region -> !leading.equals(List.of(region)))
                    .toList();
            return new Standing(amounts, leading, open);
        }

        Offers.Stated greatest() {
            return first(amounts.values());
        }
    }

    /**
     * @param amounts of each region that has anything in force, those that it states
     * @param names of all regions
     */
    static Ranking of(Map<String, List<Offers.Stated>> amounts, Map<String, Text> names) {
        var stating = new LinkedHashMap<String, Offers.Stated>();
        amounts.forEach((region, stated) -> {
            if (!stated.isEmpty()) {
                stating.put(region, first(stated));
            }
        });
        var incomparable = new Incomparable(names);
        if (stating.isEmpty()) {
            return new Ranking(stating, null, List.of(), null);
        }
        if (amounts.size() == 1) {
            return refused(stating, incomparable.alone(amounts.keySet()));
        }
        if (stating.size() < amounts.size()) {
            var silent = amounts.keySet().stream()
                    .filter(region -> !stating.containsKey(region))
                    .toList();
            return refused(stating, incomparable.silent(silent));
        }
        var standings = standings(amounts);
        if (!standings.isEmpty()) {
            return ranked(standings, incomparable);
        }
        return isOneRecord(stating)
                ? new Ranking(stating, null, List.copyOf(stating.keySet()), null)
                : refused(stating, incomparable.measuredOtherwise(stating));
    }

    private static Ranking refused(Map<String, Offers.Stated> best, Text why) {
        return new Ranking(best, null, List.of(), why);
    }

    /** By each yardstick that all regions share; one record that applies in all of them says nothing of who offers more. */
    private static List<Standing> standings(Map<String, List<Offers.Stated>> amounts) {
        return amounts.values().iterator().next().stream()
                .map(Offers.Stated::by)
                .filter(Yardstick::isStated)
                .map(by -> by(by, amounts))
                .filter(byRegion -> byRegion.size() == amounts.size() && !isOneRecord(byRegion))
                .map(Standing::of)
                .sorted(Standing.PLAINEST_FIRST)
                .toList();
    }

    private static Map<String, Offers.Stated> by(Yardstick by, Map<String, List<Offers.Stated>> amounts) {
        var byRegion = new LinkedHashMap<String, Offers.Stated>();
        amounts.forEach((region, all) -> {
            for (var stated : all) {
                if (stated.by().equals(by)) {
                    byRegion.put(region, stated);
                }
            }
        });
        return byRegion;
    }

    private static Offers.Stated first(Collection<Offers.Stated> amounts) {
        return Collections.min(amounts, FIRST);
    }

    private static boolean isOneRecord(Map<String, Offers.Stated> amounts) {
        return amounts.values().stream().map(Offers.Stated::id).distinct().count() == 1;
    }

    private static Ranking ranked(List<Standing> standings, Incomparable incomparable) {
        var best = standings.get(0).amounts;
        var open = standings.stream()
                .flatMap(standing -> standing.open.stream())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            return refused(best, incomparable.open(open));
        }
        var leading = new ArrayList<>(best.keySet());
        standings.forEach(standing -> leading.retainAll(standing.leading));
        if (leading.isEmpty()) {
            var byTurns = new LinkedHashMap<Offers.Stated, List<String>>();
            standings.forEach(standing -> byTurns.put(standing.greatest(), standing.leading));
            return refused(best, incomparable.leadingByTurns(byTurns));
        }
        return leading.size() == 1
                ? new Ranking(best, leading.get(0), List.of(), null)
                : new Ranking(best, null, leading, null);
    }
}
