package org.incentivekb.api;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.FoldedText;
import org.incentivekb.catalog.RegionTree;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Status;

/** Filters in HQL, over an incentive {@code i}, with the parameters that they bind. Its texts are {@code s}. */
final class PanacheConditions {

    /** What sums are compared in. */
    static final String IN_YUAN = "i.amount.currency = 'CNY'";

    private static final String COUNTRY = "100000";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean isSearch;

    PanacheConditions(Filters filters, RegionTree regions) {
        for (var filter : filters.names()) {
            var codes = filters.values().get(filter) instanceof Set<?> ? filters.codes(filter) : null;
            switch (filter) {
                case KIND -> in("i.kind", filter, codes, code -> Code.of(Kind.class, code));
                case STATUS -> in("i.status", filter, codes, code -> Code.of(Status.class, code));
                case INDUSTRY, SUPPORT, BENEFICIARY ->
                    exists("Coded x where " + Coded.of("x", filter.parameter()) + " and x.key.code", filter, codes);
                case ORGANIZATION -> exists("i.organizations x where x.id", filter, codes);
                case SOURCE -> exists("i.evidence x where x.source", filter, codes);
                case REGION -> region(codes, filters.scope(), regions);
                case MIN_AMOUNT, MAX_AMOUNT, HAS_AMOUNT, ANNOUNCED_FROM, ANNOUNCED_TO, Q -> {}
                default -> throw new IllegalArgumentException(filter + " is asked of the service alone");
            }
        }
        if (filters.amount(Filter.MIN_AMOUNT) != null || filters.amount(Filter.MAX_AMOUNT) != null) {
            conditions.add(IN_YUAN);
        }
        range("i.amount.value >= :", Filter.MIN_AMOUNT, filters.amount(Filter.MIN_AMOUNT));
        range("i.amount.value <= :", Filter.MAX_AMOUNT, filters.amount(Filter.MAX_AMOUNT));
        if (filters.flag(Filter.HAS_AMOUNT) != null) {
            conditions.add("i.amount.value is " + (filters.flag(Filter.HAS_AMOUNT) ? "not null" : "null"));
        }
        if (filters.date(Filter.ANNOUNCED_FROM) != null) {
            conditions.add("(i.announced >= :announcedFrom or i.announced in :announcedAround)");
            parameters.put("announcedFrom", filters.date(Filter.ANNOUNCED_FROM));
            parameters.put("announcedAround", around(filters.date(Filter.ANNOUNCED_FROM)));
        }
        range(
                "i.announced <= :",
                Filter.ANNOUNCED_TO,
                filters.date(Filter.ANNOUNCED_TO) == null ? null : last(filters.date(Filter.ANNOUNCED_TO)));
        for (int i = 0; i < filters.words().size(); i++) {
            conditions.add("s.fields like :word" + i);
            parameters.put("word" + i, "%" + FoldedText.marked(filters.words().get(i)) + "%");
        }
        isSearch = !filters.words().isEmpty();
    }

    /** From the incentives {@code i} that match, joined to what is given besides, under one more condition unless it is null. */
    String from(String join, String more) {
        var all = new ArrayList<>(conditions);
        if (more != null) {
            all.add(more);
        }
        return "from Incentive i" + (isSearch ? " join Searchable s on s.id = i.id" : "") + join
                + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }

    /** What is 0 for a record with all words in its title, else 1. */
    String byRelevance() {
        var inTitle = conditions.stream()
                .filter(condition -> condition.startsWith("s.fields"))
                .map(condition -> condition.replace("fields", "title"))
                .toList();
        return "case when " + String.join(" and ", inTitle) + " then 0 else 1 end";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void in(String path, Filter filter, Set<String> codes, Function<String, Optional<?>> value) {
        conditions.add(path + " in :" + filter.parameter());
        parameters.put(
                filter.parameter(),
                codes.stream().map(code -> value.apply(code).orElseThrow()).toList());
    }

    /** One condition a code: with a list of codes H2 would read all records of each of them for every candidate. */
    private void exists(String from, Filter filter, Set<String> codes) {
        var any = new ArrayList<String>();
        for (var code : codes) {
            var name = filter.parameter() + any.size();
            any.add("exists (select 1 from %s = :%s)".formatted(from, name));
            parameters.put(name, code);
        }
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    private void range(String comparison, Filter filter, Object value) {
        if (value != null) {
            conditions.add(comparison + filter.parameter());
            parameters.put(filter.parameter(), value);
        }
    }

    private void region(Set<String> codes, Scope scope, RegionTree regions) {
        if (scope == Scope.WITHIN) {
            var ranges = new ArrayList<String>();
            for (var code : codes) {
                int number = ranges.size();
                if (!Character.isDigit(code.charAt(0))) {
                    // ISO 3166 codes do not begin with that of what they lie in.
                    ranges.add("i.region in :within" + number);
                    parameters.put("within" + number, below(code, regions));
                    continue;
                }
                ranges.add("i.region between :from" + number + " and :to" + number);
                parameters.put("from" + number, code);
                parameters.put("to" + number, code.equals(COUNTRY) ? "9~" : code.replaceFirst("(00)+$", "") + "~");
            }
            conditions.add("(" + String.join(" or ", ranges) + ")");
            return;
        }
        var applying = new ArrayList<>(codes);
        if (scope == Scope.APPLIES) {
            codes.forEach(code -> regions.above(regions.get(code)).forEach(region -> applying.add(region.code)));
        }
        conditions.add("i.region in :region");
        parameters.put("region", applying);
    }

    private static Set<String> below(String code, RegionTree regions) {
        return regions.all().stream()
                .filter(region ->
                        region.code.equals(code) || regions.above(region).contains(regions.get(code)))
                .map(region -> region.code)
                .collect(Collectors.toSet());
    }

    /** The month and the year that a day lies in. */
    private static List<PartialDate> around(PartialDate date) {
        var text = date.value();
        return text.length() == 4
                ? List.of(date)
                : List.of(date, new PartialDate(text.substring(0, 4)), new PartialDate(text.substring(0, 7)));
    }

    private static PartialDate last(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> new PartialDate(date.value() + "-12-31");
            case 7 ->
                new PartialDate(YearMonth.parse(date.value()).atEndOfMonth().toString());
            default -> date;
        };
    }
}
