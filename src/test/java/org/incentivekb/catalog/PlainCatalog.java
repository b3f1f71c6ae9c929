package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.incentivekb.model.Code;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Text;

/** What a {@link Catalog} must answer, worked out in the plainest way: each question looks at every record. */
final class PlainCatalog {

    private final List<Incentive> incentives = new ArrayList<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    /** What has been looked at, by word and id. */
    private final Map<String, Map<String, Set<SearchField>>> fields = new HashMap<>();

    PlainCatalog(List<Object> entities) {
        for (var entity : entities) {
            if (entity instanceof Incentive incentive) {
                incentives.add(incentive);
            } else if (entity instanceof Region region) {
                regions.put(region.code, region);
            } else if (entity instanceof Organization organization) {
                organizations.put(organization.id, organization);
            }
        }
    }

    /** All that match, in the order asked for. */
    List<Incentive> all(Query query) {
        return matches(query, EnumSet.noneOf(Filter.class)).stream()
                .sorted(order(query))
                .toList();
    }

    List<Incentive> page(Query query) {
        return all(query).stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .toList();
    }

    Map<Filter, Integer> emptiedBy(Query query) {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        if (all(query).isEmpty()) {
            for (var filter : Filter.values()) {
                int others = matches(query, EnumSet.of(filter)).size();
                if (others > 0) {
                    emptiedBy.put(filter, others);
                }
            }
        }
        return emptiedBy;
    }

    Set<SearchField> matchedIn(Incentive incentive, List<String> words) {
        var matched = EnumSet.noneOf(SearchField.class);
        words.forEach(word -> matched.addAll(fields(word, incentive)));
        return matched;
    }

    FacetCounts facet(Facet facet, Query query) {
        var counts = new TreeMap<String, Integer>();
        int missing = 0;
        for (var incentive : matches(query, own(facet))) {
            var values = Set.copyOf(values(facet, incentive));
            missing += values.isEmpty() ? 1 : 0;
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        var listed = counts.entrySet().stream()
                .sorted(order(facet))
                .limit(50)
                .map(count -> new FacetCounts.Value(count.getKey(), count.getValue()))
                .toList();
        return new FacetCounts(listed, missing, counts.size() - listed.size());
    }

    private List<Incentive> matches(Query query, Set<Filter> but) {
        return incentives.stream()
                .filter(incentive -> Stream.of(Filter.values())
                        .filter(filter -> !but.contains(filter))
                        .allMatch(filter -> passes(filter, incentive, query)))
                .toList();
    }

    private boolean passes(Filter filter, Incentive incentive, Query query) {
        return switch (filter) {
            case KIND, STATUS, INDUSTRY, SUPPORT, BENEFICIARY, ORGANIZATION, SOURCE ->
                !query.codes().containsKey(filter)
                        || !Collections.disjoint(codes(filter, incentive), query.codes().get(filter));
            case REGION ->
                !query.codes().containsKey(filter)
                        || query.codes().get(filter).stream().anyMatch(code -> liesIn(code, incentive, query));
            case MIN_AMOUNT ->
                query.minAmount() == null
                        || incentive.amount != null && incentive.amount.value().compareTo(query.minAmount()) >= 0;
            case MAX_AMOUNT ->
                query.maxAmount() == null
                        || incentive.amount != null && incentive.amount.value().compareTo(query.maxAmount()) <= 0;
            case HAS_AMOUNT -> query.hasAmount() == null || query.hasAmount() == (incentive.amount != null);
            case ANNOUNCED_FROM ->
                query.announcedFrom() == null
                        || incentive.announced != null
                                && !lastDay(incentive.announced).isBefore(firstDay(query.announcedFrom()));
            case ANNOUNCED_TO ->
                query.announcedTo() == null
                        || incentive.announced != null
                                && !firstDay(incentive.announced).isAfter(lastDay(query.announcedTo()));
            case Q ->
                query.words().stream()
                        .noneMatch(word -> fields(word, incentive).isEmpty());
        };
    }

    private boolean liesIn(String code, Incentive incentive, Query query) {
        return switch (query.scope()) {
            case WITHIN -> upwards(incentive.region).contains(code);
            case APPLIES -> upwards(code).contains(incentive.region);
            case EXACT -> incentive.region.equals(code);
        };
    }

    /** A region and all that it lies in, parent by parent. */
    private List<String> upwards(String code) {
        return Stream.iterate(code, at -> at != null, at -> regions.get(at).parent)
                .toList();
    }

    private List<String> codes(Filter filter, Incentive incentive) {
        return switch (filter) {
            case KIND -> List.of(incentive.kind.code());
            case STATUS -> List.of(incentive.status.code());
            case INDUSTRY -> incentive.industries.stream().map(Code::code).toList();
            case SUPPORT -> incentive.supports.stream().map(Code::code).toList();
            case BENEFICIARY -> incentive.beneficiaries.stream().map(Code::code).toList();
            case ORGANIZATION ->
                incentive.organizations.stream().map(part -> part.id()).toList();
            case SOURCE -> incentive.evidence.stream().map(part -> part.source()).toList();
            default -> throw new IllegalArgumentException(filter + " has no codes");
        };
    }

    /** Where in a record a word occurs. */
    private Set<SearchField> fields(String word, Incentive incentive) {
        return fields.computeIfAbsent(word, first -> new HashMap<>()).computeIfAbsent(incentive.id, first -> {
            var in = EnumSet.noneOf(SearchField.class);
            for (var field : SearchField.values()) {
                if (texts(incentive, field).anyMatch(text -> PlainText.occurs(word, text))) {
                    in.add(field);
                }
            }
            return in;
        });
    }

    private Stream<String> texts(Incentive incentive, SearchField field) {
        return switch (field) {
            case TITLE -> Stream.of(incentive.title.zh(), incentive.title.en());
            case SUMMARY -> Stream.of(incentive.summary.zh(), incentive.summary.en());
            case ORGANIZATION -> incentive.organizations.stream()
                    .map(part -> organizations.get(part.id()).name)
                    .flatMap(PlainCatalog::both);
            case REGION ->
                Stream.concat(
                        upwards(incentive.region).stream()
                                .map(code -> regions.get(code).name)
                                .flatMap(PlainCatalog::both),
                        regions.get(incentive.region).zones.stream()
                                .filter(zone -> zone.id().equals(incentive.zone))
                                .flatMap(zone -> both(zone.name())));
            case FIGURE -> incentive.figures.stream().map(figure -> figure.text());
        };
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.zh(), text.en());
    }

    private Comparator<Incentive> order(Query query) {
        Comparator<Incentive> order =
                switch (query.sort()) {
                    case ANNOUNCED -> by(incentive -> incentive.announced, query.descending());
                    case AMOUNT ->
                        by(
                                incentive -> incentive.amount == null ? null : incentive.amount.value(),
                                query.descending());
                    case TITLE -> by(incentive -> incentive.title.en().toLowerCase(Locale.ROOT), query.descending());
                    case UPDATED -> by(incentive -> incentive.updated.toString(), query.descending());
                    case RELEVANCE ->
                        Comparator.comparing((Incentive incentive) -> !query.words().stream()
                                        .allMatch(word -> fields(word, incentive).contains(SearchField.TITLE)))
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
        return switch (facet) {
            case YEAR -> EnumSet.of(Filter.ANNOUNCED_FROM, Filter.ANNOUNCED_TO);
            case AMOUNT_BAND -> EnumSet.of(Filter.MIN_AMOUNT, Filter.MAX_AMOUNT, Filter.HAS_AMOUNT);
            default -> EnumSet.of(Filter.valueOf(facet.name()));
        };
    }

    private List<String> values(Facet facet, Incentive incentive) {
        return switch (facet) {
            case REGION -> upwards(incentive.region);
            case YEAR ->
                incentive.announced == null
                        ? List.of()
                        : List.of(incentive.announced.value().substring(0, 4));
            case AMOUNT_BAND -> incentive.amount == null ? List.of() : List.of(band(incentive.amount.value()));
            default -> codes(Filter.valueOf(facet.name()), incentive);
        };
    }

    private static String band(BigDecimal yuan) {
        var names = List.of("UNDER_100K", "FROM_100K", "FROM_1M", "FROM_10M", "FROM_100M", "FROM_1B");
        int band = 0;
        for (var bound = new BigDecimal(100_000); band < 5 && yuan.compareTo(bound) >= 0; band++) {
            bound = bound.multiply(BigDecimal.TEN);
        }
        return names.get(band);
    }

    /** Years the latest first, bands from the least, all others the most frequent first and then by code. */
    private static Comparator<Map.Entry<String, Integer>> order(Facet facet) {
        return switch (facet) {
            case YEAR -> Map.Entry.<String, Integer>comparingByKey().reversed();
            case AMOUNT_BAND -> Comparator.comparing(count -> AmountBand.valueOf(count.getKey()));
            default ->
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        };
    }

    private static LocalDate firstDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 1, 1);
            case 7 -> YearMonth.parse(date.value()).atDay(1);
            default -> LocalDate.parse(date.value());
        };
    }

    private static LocalDate lastDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 12, 31);
            case 7 -> YearMonth.parse(date.value()).atEndOfMonth();
            default -> LocalDate.parse(date.value());
        };
    }
}
