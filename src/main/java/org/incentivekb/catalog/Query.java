package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Scope;

/**
 * A question about incentives. Codes of one filter are alternatives; different filters must all hold. What is null or absent does
 * not narrow.
 *
 * @param codes the codes asked for, by filter
 * @param scope how the codes of {@link Filter#REGION} are read
 * @param minAmount yuan, inclusive; a record without an amount is not in any range
 * @param maxAmount yuan, inclusive
 * @param announcedFrom a record announced on a partial date counts with all its days
 * @param words each must occur; as {@link Query#words} gives them, empty where nothing is searched
 * @param page from 1
 * @param size records on a page
 */
public record Query(
        Map<Filter, Set<String>> codes,
        Scope scope,
        BigDecimal minAmount,
        BigDecimal maxAmount,
        Boolean hasAmount,
        PartialDate announcedFrom,
        PartialDate announcedTo,
        List<String> words,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    /** What a reader typed into a search box, as words. */
    public static List<String> words(String q) {
        return TextFolding.words(q);
    }

    /** The filters that narrow. */
    public Set<Filter> filters() {
        var filters = new EnumMap<Filter, Object>(Filter.class);
        filters.putAll(codes);
        put(filters, Filter.MIN_AMOUNT, minAmount);
        put(filters, Filter.MAX_AMOUNT, maxAmount);
        put(filters, Filter.HAS_AMOUNT, hasAmount);
        put(filters, Filter.ANNOUNCED_FROM, announcedFrom);
        put(filters, Filter.ANNOUNCED_TO, announcedTo);
        put(filters, Filter.Q, words.isEmpty() ? null : words);
        return filters.keySet();
    }

    /** How many codes and words it names. */
    int values() {
        return words.size() + codes.values().stream().mapToInt(Set::size).sum();
    }

    /** The same question whatever the order and the page: equal where the filters are. */
    Query filtersAlone() {
        return new Query(
                codes,
                scope,
                minAmount,
                maxAmount,
                hasAmount,
                announcedFrom,
                announcedTo,
                words,
                Sort.ANNOUNCED,
                true,
                1,
                1);
    }

    /** The same question, with all records on one page. */
    Query all() {
        return new Query(
                codes,
                scope,
                minAmount,
                maxAmount,
                hasAmount,
                announcedFrom,
                announcedTo,
                words,
                sort,
                descending,
                1,
                Integer.MAX_VALUE);
    }

    /** The same question with one filter dropped. */
    public Query without(Filter filter) {
        var rest = new EnumMap<Filter, Set<String>>(Filter.class);
        rest.putAll(codes);
        rest.remove(filter);
        return new Query(
                rest,
                scope,
                filter == Filter.MIN_AMOUNT ? null : minAmount,
                filter == Filter.MAX_AMOUNT ? null : maxAmount,
                filter == Filter.HAS_AMOUNT ? null : hasAmount,
                filter == Filter.ANNOUNCED_FROM ? null : announcedFrom,
                filter == Filter.ANNOUNCED_TO ? null : announcedTo,
                filter == Filter.Q ? List.of() : words,
                sort,
                descending,
                page,
                size);
    }

    private static void put(Map<Filter, Object> filters, Filter filter, Object value) {
        if (value != null) {
            filters.put(filter, value);
        }
    }
}
