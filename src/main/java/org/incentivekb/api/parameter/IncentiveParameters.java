package org.incentivekb.api.parameter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Scope;

/**
 * The parameters of a list of incentives, read and checked.
 *
 * @param given what the request gave, by parameter
 * @param query what it asks for
 */
public record IncentiveParameters(Map<QueryParameter, List<String>> given, Query query) {

    /**
     * Of a list.
     *
     * @param names the parameters with their values
     * @param kind the kind of a list that is of one kind only, else null
     * @throws ProblemException with every fault, where there is any
     */
    public static IncentiveParameters ofList(Map<String, List<String>> names, Kind kind, Catalog catalog) {
        var reader = new ParameterReader(names, taken(kind), catalog);
        var parameters = read(reader, kind);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return parameters;
    }

    /**
     * Of counts.
     *
     * @throws ProblemException with every fault, where there is any
     */
    public static IncentiveParameters ofFacets(Map<String, List<String>> names, Catalog catalog) {
        var reader = new ParameterReader(names, QueryParameter.FACETS, catalog);
        var parameters = read(reader, null);
        reader.refuseFaults();
        return parameters;
    }

    /** Those that a list takes. */
    public static Set<Parameter> taken(Kind kind) {
        return kind == null ? QueryParameter.INCENTIVES : QueryParameter.OF_ONE_KIND;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    public static IncentiveParameters read(ParameterReader reader, Kind kind) {
        var values = new EnumMap<Filter, Object>(Filter.class);
        for (var parameter : reader.given(QueryParameter.class).keySet()) {
            var value = parameter.filter() == null ? null : parameter.read(reader);
            if (value != null) {
                values.put(parameter.filter(), value);
            }
        }
        if (kind != null) {
            values.put(Filter.KIND, Set.of(kind.code()));
        }
        var scope = (Scope) QueryParameter.SCOPE.read(reader);
        var filters = new Filters(
                values,
                scope == null ? Scope.WITHIN : scope,
                scope(QueryParameter.INDUSTRY_SCOPE, reader),
                scope(QueryParameter.BENEFICIARY_SCOPE, reader));
        refuseEmptyRanges(filters, reader);
        var sort = (String) QueryParameter.SORT.read(reader);
        var query =
                new Query(filters, Sort.of(sort), sort.startsWith("-"), (int) QueryParameter.PAGE.read(reader), (int)
                        QueryParameter.SIZE.read(reader));
        QueryParameter.FORMAT.read(reader);
        return new IncentiveParameters(reader.given(QueryParameter.class), query);
    }

    private static CodeScope scope(QueryParameter parameter, ParameterReader reader) {
        var scope = (CodeScope) parameter.read(reader);
        return scope == null ? CodeScope.NAMED : scope;
    }

    private static void refuseEmptyRanges(Filters filters, ParameterReader reader) {
        var least = filters.amount(Filter.MIN_AMOUNT);
        var greatest = filters.amount(Filter.MAX_AMOUNT);
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            reader.fault(QueryParameter.MIN_AMOUNT, Reason.GREATER_THAN_MAXIMUM);
        }
        var from = filters.date(Filter.ANNOUNCED_FROM);
        var to = filters.date(Filter.ANNOUNCED_TO);
        if (from != null && to != null && !from.startsBy(to)) {
            reader.fault(QueryParameter.ANNOUNCED_FROM, Reason.AFTER_END);
        }
    }
}
