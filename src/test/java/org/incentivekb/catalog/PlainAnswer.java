package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.SearchField;

/** What a {@link Catalog} must answer to one query, worked out in the plainest way: by looking at every record. */
final class PlainAnswer {

    private final PlainCatalog catalog;
    private final Query query;
    /** The filters that keep each record out. */
    private final Map<Incentive, Set<Filter>> failed = new LinkedHashMap<>();

    PlainAnswer(PlainCatalog catalog, Query query) {
        this.catalog = catalog;
        this.query = query;
        for (var incentive : catalog.incentives()) {
            var filters = EnumSet.allOf(Filter.class);
            filters.removeIf(filter -> catalog.passes(filter, incentive, query.filters()));
            failed.put(incentive, filters);
        }
    }

    /** All that match, in the order asked for. */
    List<Incentive> all() {
        var all = new ArrayList<>(without(Set.of()));
        all.sort(order());
        return all;
    }

    List<Incentive> page() {
        return all().stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .toList();
    }

    Map<Filter, Integer> emptiedBy() {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : Filter.values()) {
            int others = without(Set.of(filter)).size();
            if (others > 0 && without(Set.of()).isEmpty()) {
                emptiedBy.put(filter, others);
            }
        }
        return emptiedBy;
    }

    Set<SearchField> matchedIn(Incentive incentive) {
        var matched = EnumSet.noneOf(SearchField.class);
        query.words().forEach(word -> matched.addAll(catalog.fields(word, incentive)));
        return matched;
    }

    FacetCounts.OfFacet facet(Facet facet) {
        var counts = new TreeMap<String, Integer>();
        int missing = 0;
        for (var incentive : without(own(facet))) {
            missing += isWithout(facet, incentive) ? 1 : 0;
            Set.copyOf(values(facet, incentive)).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        var listed = counts.entrySet().stream()
                .sorted(order(facet))
                .limit(50)
                .map(count -> new FacetCounts.Value(count.getKey(), count.getValue()))
                .toList();
        return new FacetCounts.OfFacet(listed, missing, counts.size() - listed.size());
    }

    /** The records that match when some filters are dropped. */
    private List<Incentive> without(Set<Filter> filters) {
        if (filters.contains(Filter.CURRENCY) && query.filters().names().contains(Filter.CURRENCY)) {
            return inYuan().without(filters);
        }
        return failed.entrySet().stream()
                .filter(record -> filters.containsAll(record.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Without a currency the sums of other filters are yuan. */
    private PlainAnswer inYuan() {
        var filters = query.filters().without(Set.of(Filter.CURRENCY));
        return new PlainAnswer(
                catalog, new Query(filters, query.sort(), query.descending(), query.page(), query.size()));
    }

    private Comparator<Incentive> order() {
        Comparator<Incentive> order =
                switch (query.sort()) {
                    case ANNOUNCED -> by(incentive -> incentive.announced, query.descending());
                    case AMOUNT -> by(incentive -> catalog.amount(incentive, query.filters()), query.descending());
                    case TITLE -> by(incentive -> incentive.title.en().toLowerCase(Locale.ROOT), query.descending());
                    case STATUS_AS_OF -> by(incentive -> incentive.statusAsOf.value(), query.descending());
                    case UPDATED -> by(incentive -> incentive.updated.toString(), query.descending());
                    case RELEVANCE ->
                        Comparator.comparing((Incentive incentive) -> !query.words().stream()
                                        .allMatch(word ->
                                                catalog.fields(word, incentive).contains(SearchField.TITLE)))
                                .thenComparing(by(incentive -> incentive.announced, true));
                };
        return order.thenComparing(incentive -> incentive.id);
    }

    private static <V extends Comparable<? super V>> Comparator<Incentive> by(
            Function<Incentive, V> value, boolean descending) {
        Comparator<V> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(direction));
    }

    /** The filters by the same thing. */
    private static Set<Filter> own(Facet facet) {
        return facet == Facet.YEAR
                ? EnumSet.of(Filter.ANNOUNCED_FROM, Filter.ANNOUNCED_TO)
                : facet == Facet.AMOUNT_BAND
                        ? EnumSet.of(Filter.MIN_AMOUNT, Filter.MAX_AMOUNT, Filter.HAS_AMOUNT)
                        : EnumSet.of(filter(facet));
    }

    private Collection<String> values(Facet facet, Incentive incentive) {
        if (facet == Facet.REGION) {
            return catalog.inRegions(incentive, query.filters().scope());
        }
        if (facet == Facet.YEAR) {
            return incentive.announced == null
                    ? List.of()
                    : List.of(incentive.announced.value().substring(0, 4));
        }
        if (facet == Facet.AMOUNT_BAND) {
            var amount = catalog.amount(incentive, query.filters());
            return amount == null ? List.of() : List.of(band(amount));
        }
        var filter = filter(facet);
        return filter == Filter.CRITERION
                ? catalog.terms().named(facet.code(), incentive)
                : catalog.codes(filter, incentive);
    }

    /** A sum in another currency than the one asked for is in no band, but it is one. */
    private boolean isWithout(Facet facet, Incentive incentive) {
        return facet == Facet.AMOUNT_BAND
                ? incentive.amount == null
                : values(facet, incentive).isEmpty();
    }

    /** How many match that are open to all, in the place of those that a filter names. */
    int openToAll(Filter filter) {
        return (int) without(Set.of(filter)).stream()
                .filter(incentive -> catalog.isOpenToAll(filter, incentive))
                .count();
    }

    private static Filter filter(Facet facet) {
        return Arrays.stream(Filter.values())
                .filter(filter -> filter.parameter().equals(facet.code()))
                .findFirst()
                .orElse(Filter.CRITERION);
    }

    private static String band(BigDecimal yuan) {
        var names = List.of("under_100k", "from_100k", "from_1m", "from_10m", "from_100m", "from_1b");
        int band = 0;
        for (var bound = new BigDecimal(100_000); band < 5 && yuan.compareTo(bound) >= 0; band++) {
            bound = bound.multiply(BigDecimal.TEN);
        }
        return names.get(band);
    }

    /** Years the latest first, bands from the least, all others the most frequent first and then by code. */
    private static Comparator<Map.Entry<String, Integer>> order(Facet facet) {
        if (facet == Facet.YEAR) {
            return Map.Entry.<String, Integer>comparingByKey().reversed();
        }
        return facet == Facet.AMOUNT_BAND
                ? Comparator.comparing(
                        count -> Code.of(AmountBand.class, count.getKey()).orElseThrow())
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }
}
