package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.catalog.set.SortOrder;
import org.incentivekb.catalog.set.SortedColumn;
import org.incentivekb.catalog.text.TextIndex;
import org.incentivekb.model.Amount;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Status;

/** Which records match a query, and in which order. */
final class Index {

    private static final RecordSet NONE = new RunSet(0, 0);

    private final int records;
    private final RegionTree regions;
    private final Map<Filter, Map<String, RecordSet>> byCode = new EnumMap<>(Filter.class);
    private final Map<Filter, RecordSet> openToAll = new EnumMap<>(Filter.class);
    private final SortedColumn<PartialDate> announced;
    private final SortedColumn<LocalDate> updated;
    private final SortedColumn<String> validFrom;
    private final SortedColumn<String> validTo;
    private final OpenCalls calls;
    private final CodeLists codeLists;
    private final RenderedRecords rendered;

    /** By currency. */
    private final Map<String, SortedColumn<BigDecimal>> amounts = new TreeMap<>();

    private final SortedColumn<BigDecimal> noAmounts;
    private final Map<Sort, SortOrder> ascending = new EnumMap<>(Sort.class);
    private final Map<Sort, SortOrder> descending = new EnumMap<>(Sort.class);
    private final int[] idRanks;
    private final TextIndex text;
    private final RecordSet withAmount;
    private final RecordSet withoutAmount;
    private final RecordSet planned;
    private final RecordSet unannounced;

    Index(CatalogBuilder builder, Ordinals ordinals, RenderedRecords rendered) {
        records = ordinals.size();
        regions = builder.regions;
        codeLists = builder.codeLists;
        this.rendered = rendered;
        idRanks = ordinals.idRanks();
        builder.postings.forEach((filter, postings) -> byCode.put(filter, postings.sets(ordinals)));
        CatalogBuilder.OPTIONAL.forEach(filter -> byCode.get(filter).put(Filter.NONE, without(filter)));
        codeLists.codedConcepts().forEach(this::withoutConcept);
        openToAll.put(Filter.INDUSTRY, openToAll(Filter.INDUSTRY, "industries"));
        openToAll.put(Filter.BENEFICIARY, openToAll(Filter.BENEFICIARY, "beneficiaries"));
        announced = column(ordinals.array(builder.announced, new PartialDate[records]));
        updated = column(ordinals.array(builder.updated, new LocalDate[records]));
        validFrom = column(ordinals.array(builder.validity.from(), new String[records]));
        validTo = column(ordinals.array(builder.validity.to(), new String[records]));
        calls = new OpenCalls(builder.calls, ordinals);
        var sums = ordinals.array(builder.amounts, new Amount[records]);
        Arrays.stream(sums)
                .filter(Objects::nonNull)
                .map(Amount::currency)
                .distinct()
                .forEach(currency -> amounts.put(
                        currency,
                        column(Arrays.stream(sums)
                                .map(sum -> sum == null || !sum.currency().equals(currency) ? null : sum.value())
                                .toArray(BigDecimal[]::new))));
        noAmounts = column(new BigDecimal[records]);
        withAmount = amounts.isEmpty()
                ? NONE
                : RecordSet.union(
                        amounts.values().stream()
                                .map(column -> column.where(amount -> true))
                                .toList(),
                        records);
        withoutAmount = RecordSet.difference(new RunSet(0, records), withAmount, records);
        planned = set(Filter.STATUS, Status.PLANNED.code());
        unannounced = announced.absent();
        text = new TextIndex(builder.texts, ordinals, CodeWords.labelled(codeLists, this::set));
        sortable(Sort.ANNOUNCED, announced);
        sortable(Sort.STATUS_AS_OF, column(ordinals.array(builder.statusAsOf, new PartialDate[records])));
        sortable(Sort.TITLE, column(ordinals.array(builder.titles, new String[records])));
        sortable(Sort.UPDATED, updated);
    }

    private <V extends Comparable<? super V>> SortedColumn<V> column(V[] values) {
        return new SortedColumn<>(values, Comparator.naturalOrder(), idRanks);
    }

    /** The records whose criteria name none of the codes of a concept. */
    private void withoutConcept(ListedCode concept) {
        var sets = new ArrayList<RecordSet>();
        sets.add(NONE);
        concept.lists().forEach(list -> codeLists
                .codes(list)
                .keySet()
                .forEach(code -> sets.add(set(Filter.CRITERION, CatalogBuilder.criterion(concept.code(), code)))));
        byCode.get(Filter.CRITERION)
                .put(
                        CatalogBuilder.criterion(concept.code(), Filter.NONE),
                        RecordSet.difference(new RunSet(0, records), RecordSet.union(sets, records), records));
    }

    private RecordSet without(Filter filter) {
        var sets = List.copyOf(byCode.get(filter).values());
        return sets.isEmpty()
                ? new RunSet(0, records)
                : RecordSet.difference(new RunSet(0, records), RecordSet.union(sets, records), records);
    }

    private void sortable(Sort sort, SortedColumn<?> ranked) {
        ascending.put(sort, ranked.order(false));
        descending.put(sort, ranked.order(true));
    }

    private SortOrder order(Query query) {
        return query.sort() == Sort.AMOUNT
                ? amounts(query.filters().currency()).order(query.descending())
                : (query.descending() ? descending : ascending).get(query.sort());
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
            return order(query).page(matches, offset, query.size(), start);
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
                amounts(filters.currency())
                        .start(
                                query.descending(),
                                filters.amount(Filter.MIN_AMOUNT),
                                filters.amount(Filter.MAX_AMOUNT));
            case STATUS_AS_OF, TITLE, UPDATED -> 0;
        };
    }

    private int announcedStart(Filters filters, boolean down) {
        var from = filters.date(Filter.ANNOUNCED_FROM);
        var to = filters.date(Filter.ANNOUNCED_TO);
        return announced.start(down, from == null ? null : from.coarsest(), to == null ? null : to.last());
    }

    IntFunction<Set<SearchField>> matchedIn(List<String> words) {
        return text.matchedIn(words);
    }

    int idRank(int record) {
        return idRanks[record];
    }

    SortedColumn<PartialDate> announced() {
        return announced;
    }

    /** The amounts in one currency. */
    SortedColumn<BigDecimal> amounts(String currency) {
        return amounts.getOrDefault(currency, noAmounts);
    }

    /** The currencies that amounts are in. */
    Set<String> currencies() {
        return amounts.keySet();
    }

    RecordSet withoutAmount() {
        return withoutAmount;
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
                amounts(filters.currency())
                        .between(filters.amount(Filter.MIN_AMOUNT), filters.amount(Filter.MAX_AMOUNT));
            case CURRENCY -> set(filter, filters.currency());
            case VALID_ON -> validOn(filters.date(filter).value());
            case OPEN_ON -> openOn(filters.date(filter));
            case UPDATED_SINCE ->
                updated.between(LocalDate.parse(filters.date(filter).value()), null);
            case HAS_AMOUNT -> filters.flag(filter) ? withAmount : withoutAmount;
            case ANNOUNCED_FROM, ANNOUNCED_TO ->
                announcedBetween(filters.date(Filter.ANNOUNCED_FROM), filters.date(Filter.ANNOUNCED_TO));
            default -> any(filter, filters);
        };
    }

    /** The records that have a code; of a region, those of all below it too. */
    RecordSet set(Filter filter, String code) {
        return switch (filter) {
            case REGION -> regions.records(code, Scope.WITHIN).get(0);
            case CURRENCY -> amounts(code).where(amount -> true);
            case ID ->
                rendered.find(code).stream()
                        .mapToObj(record -> (RecordSet) new RunSet(record, record + 1))
                        .findFirst()
                        .orElse(NONE);
            default -> byCode.get(filter).getOrDefault(code, NONE);
        };
    }

    private RecordSet any(Filter filter, Filters filters) {
        var sets = new ArrayList<RecordSet>();
        for (var code : filters.codes(filter)) {
            if (filter == Filter.REGION) {
                sets.addAll(regions.records(code, filters.scope()));
            } else {
                sets.add(set(filter, code));
                if (filters.codeScope(filter) == CodeScope.APPLIES) {
                    codeLists.broader(filter.parameter(), code).forEach(broader -> sets.add(set(filter, broader)));
                }
            }
        }
        if (filters.codeScope(filter) == CodeScope.APPLIES) {
            sets.add(openToAll(filter));
        }
        return RecordSet.union(sets, records);
    }

    /** The records that name no code of a filter since they are for all; where the source does not say whom it is for, nobody knows. */
    RecordSet openToAll(Filter filter) {
        return openToAll.get(filter);
    }

    private RecordSet openToAll(Filter filter, String gap) {
        return RecordSet.difference(set(filter, Filter.NONE), set(Filter.HAS_GAP, gap), records);
    }

    /** The records that have an open call, and are not over: a call without an end is open no longer than its record holds. */
    private RecordSet openOn(PartialDate day) {
        var open = RecordSet.intersection(List.of(calls.openOn(day), validTo.between(day.value(), null)));
        return RecordSet.difference(open, planned, records);
    }

    /** The records that hold on a day. */
    RecordSet validOn(String day) {
        return RecordSet.intersection(List.of(validFrom.between(null, day), validTo.between(day, null)));
    }

    /** The records that are a plan on a day: announced by then, where that is stated, and neither over nor succeeded by what came of it. */
    RecordSet plannedOn(String day) {
        return RecordSet.intersection(List.of(
                planned,
                validTo.between(day, null),
                RecordSet.union(List.of(announced.between(null, new PartialDate(day)), unannounced), records)));
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
