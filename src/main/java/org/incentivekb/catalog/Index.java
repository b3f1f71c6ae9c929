package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.catalog.set.SortOrder;
import org.incentivekb.catalog.set.SortedColumn;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.catalog.text.TextIndex;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Scope;

/** Which records match a query, and in which order. */
final class Index {

    private static final RecordSet NONE = new RunSet(0, 0);

    private final int records;
    private final RegionTree regions;
    private final Map<Filter, Map<String, RecordSet>> byCode = new EnumMap<>(Filter.class);
    private final SortedColumn<PartialDate> announced;
    private final SortedColumn<BigDecimal> amounts;
    private final Map<Sort, SortOrder> ascending = new EnumMap<>(Sort.class);
    private final Map<Sort, SortOrder> descending = new EnumMap<>(Sort.class);
    private final TextIndex text;
    private final RecordSet withAmount;
    private final RecordSet withoutAmount;

    Index(CatalogBuilder builder, Ordinals ordinals) {
        records = ordinals.size();
        regions = builder.regions;
        var idRanks = ordinals.idRanks();
        builder.postings.forEach((filter, postings) -> byCode.put(filter, postings.sets(ordinals)));
        announced = new SortedColumn<>(
                ordinals.array(builder.announced, new PartialDate[records]), Comparator.naturalOrder(), idRanks);
        amounts = new SortedColumn<>(
                ordinals.array(builder.amounts, new BigDecimal[records]), Comparator.naturalOrder(), idRanks);
        withAmount = amounts.where(amount -> true);
        withoutAmount = amounts.absent();
        text = new TextIndex(builder.texts, ordinals);
        sortable(Sort.ANNOUNCED, announced);
        sortable(Sort.AMOUNT, amounts);
        sortable(
                Sort.TITLE,
                new SortedColumn<>(
                        ordinals.array(builder.titles, new String[records]), Comparator.naturalOrder(), idRanks));
        sortable(
                Sort.UPDATED,
                new SortedColumn<>(
                        ordinals.array(builder.updated, new LocalDate[records]), Comparator.naturalOrder(), idRanks));
    }

    private void sortable(Sort sort, SortedColumn<?> ranked) {
        ascending.put(sort, ranked.order(false));
        descending.put(sort, ranked.order(true));
    }

    /**
     * What a query finds.
     *
     * @param matches all records that match
     * @param inTitle those that have all words in the title; null where nothing is searched
     */
    record Found(RecordSet matches, RecordSet inTitle) {}

    /** The records of the page that a query asks for, out of all that match it. */
    int[] page(Query query, Found found) {
        var matches = found.matches;
        long offset = query.offset();
        int start = start(query);
        if (query.sort() != Sort.RELEVANCE) {
            return (query.descending() ? descending : ascending)
                    .get(query.sort())
                    .page(matches, offset, query.size(), start);
        }
        var latest = descending.get(Sort.ANNOUNCED);
        var inTitle = RecordSet.intersection(List.of(matches, found.inTitle));
        var first = latest.page(inTitle, offset, query.size(), start);
        if (first.length == query.size() || inTitle.cardinality() == matches.cardinality()) {
            return first;
        }
        var rest = latest.page(
                RecordSet.difference(matches, inTitle, records),
                Math.max(0, offset - inTitle.cardinality()),
                query.size() - first.length,
                start);
        return IntStream.concat(Arrays.stream(first), Arrays.stream(rest)).toArray();
    }

    /** The first place in the query's order at which a match can stand: where it filters by what it sorts by, it is known. */
    private int start(Query query) {
        var filters = query.filters();
        return switch (query.sort()) {
            case ANNOUNCED -> announcedStart(filters, query.descending());
            case RELEVANCE -> announcedStart(filters, true);
            case AMOUNT ->
                Boolean.FALSE.equals(filters.flag(Filter.HAS_AMOUNT))
                        ? amounts.present()
                        : amounts.start(
                                query.descending(),
                                filters.amount(Filter.MIN_AMOUNT),
                                filters.amount(Filter.MAX_AMOUNT));
            case TITLE, UPDATED -> 0;
        };
    }

    private int announcedStart(Filters filters, boolean down) {
        var from = filters.date(Filter.ANNOUNCED_FROM);
        var to = filters.date(Filter.ANNOUNCED_TO);
        return announced.start(down, from == null ? null : from.coarsest(), to == null ? null : to.last());
    }

    Set<SearchField> matchedIn(int record, List<String> words) {
        return text.matchedIn(record, words);
    }

    SortedColumn<PartialDate> announced() {
        return announced;
    }

    SortedColumn<BigDecimal> amounts() {
        return amounts;
    }

    Found find(Filters filters) {
        var hits = filters.words().isEmpty() ? null : text.find(filters.words());
        var conditions = new ArrayList<RecordSet>();
        for (var filter : filters.names()) {
            if (!isWithLowerBound(filter, filters)) {
                conditions.add(filter == Filter.Q ? hits.anywhere() : matches(filter, filters));
            }
        }
        return new Found(
                conditions.isEmpty() ? new RunSet(0, records) : RecordSet.intersection(conditions),
                hits == null ? null : hits.inTitle());
    }

    /** All records that match. */
    RecordSet matches(Filters filters) {
        return find(filters).matches;
    }

    /** Two bounds are one range, which the lower one stands for. */
    private static boolean isWithLowerBound(Filter filter, Filters filters) {
        return filter == Filter.MAX_AMOUNT && filters.amount(Filter.MIN_AMOUNT) != null
                || filter == Filter.ANNOUNCED_TO && filters.date(Filter.ANNOUNCED_FROM) != null;
    }

    /** The records that a filter lets pass. */
    private RecordSet matches(Filter filter, Filters filters) {
        return switch (filter) {
            case MIN_AMOUNT, MAX_AMOUNT ->
                amounts.between(filters.amount(Filter.MIN_AMOUNT), filters.amount(Filter.MAX_AMOUNT));
            case HAS_AMOUNT -> filters.flag(filter) ? withAmount : withoutAmount;
            case ANNOUNCED_FROM, ANNOUNCED_TO ->
                announcedBetween(filters.date(Filter.ANNOUNCED_FROM), filters.date(Filter.ANNOUNCED_TO));
            default -> any(filter, filters.codes(filter), filters.scope());
        };
    }

    /** The records that have a code; of a region, those of all below it too. */
    RecordSet set(Filter filter, String code) {
        return filter == Filter.REGION
                ? regions.records(code, Scope.WITHIN).get(0)
                : byCode.get(filter).getOrDefault(code, NONE);
    }

    private RecordSet any(Filter filter, Set<String> codes, Scope scope) {
        var sets = new ArrayList<RecordSet>();
        for (var code : codes) {
            if (filter == Filter.REGION) {
                sets.addAll(regions.records(code, scope));
            } else {
                sets.add(set(filter, code));
            }
        }
        return RecordSet.union(sets, records);
    }

    /** A date by month or year stands for all its days: it reaches into a range that begins within it. */
    private RecordSet announcedBetween(PartialDate from, PartialDate to) {
        var sets = new ArrayList<RecordSet>();
        sets.add(announced.between(from, to == null ? null : to.last()));
        if (from != null) {
            from.coarser().stream()
                    .filter(coarse -> to == null || coarse.startsBy(to))
                    .forEach(coarse -> sets.add(announced.at(coarse)));
        }
        return RecordSet.union(sets, records);
    }
}
