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
import org.incentivekb.catalog.set.SortOrder;
import org.incentivekb.catalog.set.SortedColumn;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.catalog.text.TextIndex;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Scope;

/** Which records match a query, and in which order. */
final class Index {

    private static final RecordSet NONE = new RecordSet.Run(0, 0);

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

    Index(CatalogBuilder builder, Ordinals sequence) {
        records = sequence.size();
        regions = builder.regions;
        var idRanks = sequence.idRanks();
        builder.postings.forEach((filter, postings) -> byCode.put(filter, postings.sets(sequence)));
        announced = new SortedColumn<>(
                sequence.array(builder.announced, new PartialDate[records]), Comparator.naturalOrder(), idRanks);
        amounts = new SortedColumn<>(
                sequence.array(builder.amounts, new BigDecimal[records]), Comparator.naturalOrder(), idRanks);
        withAmount = amounts.where(amount -> true);
        withoutAmount = amounts.absent();
        text = new TextIndex(builder.texts, sequence);
        sortable(Sort.ANNOUNCED, announced);
        sortable(Sort.AMOUNT, amounts);
        sortable(
                Sort.TITLE,
                new SortedColumn<>(
                        sequence.array(builder.titles, new String[records]), Comparator.naturalOrder(), idRanks));
        sortable(
                Sort.UPDATED,
                new SortedColumn<>(
                        sequence.array(builder.updated, new LocalDate[records]), Comparator.naturalOrder(), idRanks));
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
        long offset = (query.page() - 1L) * query.size();
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
        return switch (query.sort()) {
            case ANNOUNCED -> announcedStart(query, query.descending());
            case RELEVANCE -> announcedStart(query, true);
            case AMOUNT ->
                Boolean.FALSE.equals(query.hasAmount())
                        ? amounts.present()
                        : amounts.start(query.descending(), query.minAmount(), query.maxAmount());
            case TITLE, UPDATED -> 0;
        };
    }

    private int announcedStart(Query query, boolean down) {
        var from = query.announcedFrom();
        var to = query.announcedTo();
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

    Found find(Query query) {
        var conditions = new ArrayList<RecordSet>();
        query.codes().forEach((filter, codes) -> conditions.add(any(filter, codes, query.scope())));
        if (query.minAmount() != null || query.maxAmount() != null) {
            conditions.add(amounts.between(query.minAmount(), query.maxAmount()));
        }
        if (query.hasAmount() != null) {
            conditions.add(query.hasAmount() ? withAmount : withoutAmount);
        }
        if (query.announcedFrom() != null || query.announcedTo() != null) {
            conditions.add(announcedBetween(query.announcedFrom(), query.announcedTo()));
        }
        RecordSet inTitle = null;
        if (!query.words().isEmpty()) {
            var hits = text.find(query.words());
            conditions.add(hits.anywhere());
            inTitle = hits.inTitle();
        }
        return new Found(
                conditions.isEmpty() ? new RecordSet.Run(0, records) : RecordSet.intersection(conditions), inTitle);
    }

    /** All records that match. */
    RecordSet matches(Query query) {
        return find(query).matches;
    }

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
