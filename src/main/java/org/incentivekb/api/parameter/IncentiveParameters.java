package org.incentivekb.api.parameter;

import io.vertx.core.http.HttpServerRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
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
     * @param kind the kind of a list that is of one kind only, else null
     * @throws ProblemException with every fault, where there is any
     */
    public static IncentiveParameters ofList(HttpServerRequest request, Kind kind, Catalog catalog) {
        var reader = new ParameterReader(
                request, kind == null ? QueryParameter.INCENTIVES : QueryParameter.OF_ONE_KIND, catalog);
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
    public static IncentiveParameters ofFacets(HttpServerRequest request, Catalog catalog) {
        var reader = new ParameterReader(request, QueryParameter.FACETS, catalog);
        var parameters = read(reader, null);
        reader.refuseFaults();
        return parameters;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    public static IncentiveParameters read(ParameterReader reader, Kind kind) {
        var codes = new EnumMap<Filter, Set<String>>(Filter.class);
        for (var parameter : reader.given().keySet()) {
            if (parameter.isRepeatable()) {
                codes.put(parameter.filter(), reader.codes(parameter));
            }
        }
        if (kind != null) {
            codes.put(Filter.KIND, Set.of(kind.code()));
        }
        var minAmount = reader.money(QueryParameter.MIN_AMOUNT);
        var maxAmount = reader.money(QueryParameter.MAX_AMOUNT);
        if (minAmount != null && maxAmount != null && minAmount.compareTo(maxAmount) > 0) {
            reader.fault(QueryParameter.MIN_AMOUNT, "is greater than maxAmount, so nothing can match");
        }
        var from = reader.date(QueryParameter.ANNOUNCED_FROM);
        var to = reader.date(QueryParameter.ANNOUNCED_TO);
        if (from != null && to != null && !from.startsBy(to)) {
            reader.fault(QueryParameter.ANNOUNCED_FROM, "is after announcedTo, so nothing can match");
        }
        var sort = reader.sort();
        var query = new Query(
                codes,
                reader.code(QueryParameter.SCOPE, Scope.class, Scope.WITHIN),
                minAmount,
                maxAmount,
                reader.flag(QueryParameter.HAS_AMOUNT),
                from,
                to,
                reader.words(),
                Sort.of(sort),
                sort.startsWith("-"),
                reader.number(QueryParameter.PAGE, 1, QueryParameter.GREATEST_PAGE),
                reader.number(QueryParameter.SIZE, QueryParameter.DEFAULT_SIZE, QueryParameter.GREATEST_SIZE));
        reader.format();
        return new IncentiveParameters(reader.given(), query);
    }
}
