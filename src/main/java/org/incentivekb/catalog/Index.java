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
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Scope;

/** Which records match a query, and in which order. */
final class Index {

    private static final RecordSet NONE = new RecordSet.Run(0, 0);

    private final int records;
    private final Regions regions;
    private final Map<Filter, Map<String, RecordSet>> byCode = new EnumMap<>(Filter.class);
    private final Ranked<PartialDate> announced;
    private final Ranked<BigDecimal> amounts;
    private final Map<Sort, Order> ascending = new EnumMap<>(Sort.class);
    private final Map<Sort, Order> descending = new EnumMap<>(Sort.class);
    private final TextIndex text;
    private final RecordSet withAmount;
    private final RecordSet withoutAmount;

    Index(CatalogBuilder builder, Sequence sequence, int[] idRanks) {
        records = sequence.size();
        regions = builder.regions;
        builder.postings.forEach((filter, postings) -> byCode.put(filter, postings.sets(sequence)));
        announced = new Ranked<>(
                sequence.array(builder.announced, new PartialDate[records]), Comparator.naturalOrder(), idRanks);
        amounts = new Ranked<>(
                sequence.array(builder.amounts, new BigDecimal[records]), Comparator.naturalOrder(), idRanks);
        withAmount = amounts.where(amount -> true);
        withoutAmount = amounts.absent();
        text = new TextIndex(builder.texts, sequence);
        sortable(Sort.ANNOUNCED, announced);
        sortable(Sort.AMOUNT, amounts);
        sortable(
                Sort.TITLE,
                new Ranked<>(sequence.array(builder.titles, new String[records]), Comparator.naturalOrder(), idRanks));
        sortable(
                Sort.UPDATED,
                new Ranked<>(
                        sequence.array(builder.updated, new LocalDate[records]), Comparator.naturalOrder(), idRanks));
    }

    private void sortable(Sort sort, Ranked<?> ranked) {
        ascending.put(sort, ranked.order(false));
        descending.put(sort, ranked.order(true));
    }

    /** The records of the page that a query asks for, out of all that match it. */
    int[] page(Query query, RecordSet matches) {
        long offset = (query.page() - 1L) * query.size();
        if (query.sort() != Sort.RELEVANCE) {
            return (query.descending() ? descending : ascending)
                    .get(query.sort())
                    .page(matches, offset, query.size());
        }
        var latest = descending.get(Sort.ANNOUNCED);
        var inTitle =
                RecordSet.intersection(List.of(matches, text.find(query.words()).inTitle()));
        var first = latest.page(inTitle, offset, query.size());
        if (first.length == query.size() || inTitle.cardinality() == matches.cardinality()) {
            return first;
        }
        var rest = latest.page(
                RecordSet.difference(matches, inTitle, records),
                Math.max(0, offset - inTitle.cardinality()),
                query.size() - first.length);
        return IntStream.concat(Arrays.stream(first), Arrays.stream(rest)).toArray();
    }

    Set<SearchField> matchedIn(int record, List<String> words) {
        return text.matchedIn(record, words);
    }

    Ranked<PartialDate> announced() {
        return announced;
    }

    Ranked<BigDecimal> amounts() {
        return amounts;
    }

    RecordSet matches(Query query) {
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
        if (!query.words().isEmpty()) {
            conditions.add(text.find(query.words()).anywhere());
        }
        return conditions.isEmpty() ? new RecordSet.Run(0, records) : RecordSet.intersection(conditions);
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
            from.coarser().forEach(coarse -> sets.add(announced.at(coarse)));
        }
        return RecordSet.union(sets, records);
    }
}
