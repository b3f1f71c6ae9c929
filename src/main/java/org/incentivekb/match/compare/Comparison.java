package org.incentivekb.match.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Offers;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;

/**
 * What regions offer on a day, side by side. Of a region counts all that applies there: its own records and those of the regions above it,
 * of an industry also what is for a broader one or open to all. A record that helps with several things counts once in the row of each;
 * one whose source does not say what it helps with has a row without support. In force is what holds on the day, what is being built or set
 * up included; planned is what is announced and no more than that.
 *
 * @param regions in the order asked for
 * @param rows those in which any of the regions has anything
 */
public record Comparison(List<Place> regions, List<Row> rows) {

    /**
     * A region as a whole: each record counts once.
     *
     * @param onlyHere what a record in force here helps with and none in force in any other of the regions does
     */
    public record Place(String region, int inForce, int inProgress, int planned, List<Support> onlyHere) {}

    /**
     * The offers of one kind that help with one thing.
     *
     * @param support null where the source does not say it
     * @param cells one a region, in their order
     * @param ranking which of them offers most
     */
    public record Row(Support support, Kind kind, List<Cell> cells, Ranking ranking) {}

    /**
     * @param inProgress how many of those in force are still being built or set up
     * @param best the amount in force that the ranking goes by, else the greatest; null where none is stated
     * @param larger the greatest amount of the same currency, where that is measured otherwise and greater than the best; else null
     */
    public record Cell(
            String region, int inForce, int inProgress, int planned, Offers.Stated best, Offers.Stated larger) {

        static Cell of(String region, Offers.Cell offered, Offers.Stated best) {
            return offered == null
                    ? new Cell(region, 0, 0, 0, null, null)
                    : new Cell(
                            region,
                            offered.inForce(),
                            offered.inProgress(),
                            offered.planned(),
                            best,
                            larger(best, offered.amounts()));
        }

        private static Offers.Stated larger(Offers.Stated best, List<Offers.Stated> amounts) {
            return amounts.stream()
                    .filter(stated -> best != null
                            && stated.amount().currency().equals(best.amount().currency())
                            && stated.amount().value().compareTo(best.amount().value()) > 0)
                    .min(Ranking.FIRST)
                    .orElse(null);
        }
    }

    private record Key(Support support, Kind kind) {}

    /**
     * @param regions codes that are known and different
     * @param industries codes; empty for all
     * @param beneficiaries codes; empty for all
     * @param day a whole day
     */
    public static Comparison of(
            Catalog catalog,
            Collection<String> regions,
            Set<String> industries,
            Set<String> beneficiaries,
            PartialDate day) {
        var filters = regions.stream()
                .map(region -> filters(region, industries, beneficiaries))
                .toList();
        var ofEach = catalog.offers(filters, day).iterator();
        var offers = new LinkedHashMap<String, Offers>();
        regions.forEach(region -> offers.put(region, ofEach.next()));
        return new Comparison(places(offers), rows(offers, names(catalog, regions)));
    }

    private static Filters filters(String region, Set<String> industries, Set<String> beneficiaries) {
        var values = new EnumMap<Filter, Object>(Filter.class);
        values.put(Filter.REGION, Set.of(region));
        if (!industries.isEmpty()) {
            values.put(Filter.INDUSTRY, industries);
        }
        if (!beneficiaries.isEmpty()) {
            values.put(Filter.BENEFICIARY, beneficiaries);
        }
        return new Filters(values, Scope.APPLIES, CodeScope.APPLIES, CodeScope.APPLIES);
    }

    private static Map<String, Text> names(Catalog catalog, Collection<String> regions) {
        var names = new LinkedHashMap<String, Text>();
        regions.forEach(region -> names.put(region, catalog.regions().get(region).name));
        return names;
    }

    private static List<Place> places(Map<String, Offers> offers) {
        var helpedWith = new LinkedHashMap<String, Set<Support>>();
        offers.forEach((region, ofRegion) -> helpedWith.put(region, helpedWith(ofRegion)));
        return offers.entrySet().stream()
                .map(entry -> {
                    var onlyHere = EnumSet.copyOf(helpedWith.get(entry.getKey()));
                    helpedWith.forEach((region, supports) -> {
                        if (!region.equals(entry.getKey())) {
                            onlyHere.removeAll(supports);
                        }
                    });
                    return new Place(
                            entry.getKey(),
                            entry.getValue().inForce(),
                            entry.getValue().inProgress(),
                            entry.getValue().planned(),
                            List.copyOf(onlyHere));
                })
                .toList();
    }

    private static Set<Support> helpedWith(Offers offers) {
        var supports = EnumSet.noneOf(Support.class);
        offers.cells().stream()
                .filter(cell -> cell.inForce() > 0)
                .map(Offers.Cell::support)
                .filter(Objects::nonNull)
                .forEach(supports::add);
        return supports;
    }

    private static List<Row> rows(Map<String, Offers> offers, Map<String, Text> names) {
        var byKey = new LinkedHashMap<Key, Map<String, Offers.Cell>>();
        offers.forEach((region, ofRegion) -> ofRegion.cells().forEach(cell -> byKey.computeIfAbsent(
                        new Key(cell.support(), cell.kind()), key -> new LinkedHashMap<>())
                .put(region, cell)));
        var supports = new ArrayList<>(List.of(Support.values()));
        supports.add(null);
        return supports.stream()
                .flatMap(support -> Arrays.stream(Kind.values()).map(kind -> new Key(support, kind)))
                .filter(byKey::containsKey)
                .map(key -> row(key, byKey.get(key), names))
                .toList();
    }

    private static Row row(Key key, Map<String, Offers.Cell> cells, Map<String, Text> names) {
        var amounts = new LinkedHashMap<String, List<Offers.Stated>>();
        cells.forEach((region, cell) -> {
            if (cell.inForce() > 0) {
                amounts.put(region, cell.amounts());
            }
        });
        var ranking = Ranking.of(amounts, names);
        return new Row(
                key.support,
                key.kind,
                names.keySet().stream()
                        .map(region -> Cell.of(
                                region, cells.get(region), ranking.best().get(region)))
                        .toList(),
                ranking);
    }
}
