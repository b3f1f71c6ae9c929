package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;

/**
 * What narrows a list of incentives. Codes of one filter are alternatives; different filters must all hold. A filter without a value
 * does not narrow. Equal where the same records match.
 *
 * @param values by filter: codes as a set of strings, sums as {@link BigDecimal} (inclusive), a currency as a string, dates as {@link PartialDate}
 *     (inclusive, with all their days), words as the list that {@link Query#words} gives, yes or no as {@link Boolean}
 * @param scope how the codes of {@link Filter#REGION} are read
 * @param industryScope how those of {@link Filter#INDUSTRY} are read
 * @param beneficiaryScope how those of {@link Filter#BENEFICIARY} are read
 */
public record Filters(Map<Filter, Object> values, Scope scope, CodeScope industryScope, CodeScope beneficiaryScope) {

    /** None: all records match. */
    public static final Filters NONE = new Filters(Map.of(), Scope.WITHIN);

    public Filters(Map<Filter, Object> values, Scope scope) {
        this(values, scope, CodeScope.NAMED, CodeScope.NAMED);
    }

    /** Those that narrow. */
    public Set<Filter> names() {
        return values.keySet();
    }

    /** The codes that a filter gives to choose from; null where it does not narrow. */
    @SuppressWarnings("unchecked")
    public Set<String> codes(Filter filter) {
        return (Set<String>) values.get(filter);
    }

    /** Each must occur; empty where nothing is searched. */
    @SuppressWarnings("unchecked")
    public List<String> words() {
        return (List<String>) values.getOrDefault(Filter.Q, List.of());
    }

    /** How the codes of a filter are read. */
    CodeScope codeScope(Filter filter) {
        return filter == Filter.INDUSTRY
                ? industryScope
                : filter == Filter.BENEFICIARY ? beneficiaryScope : CodeScope.NAMED;
    }

    /** The currency that amounts are compared in. */
    public String currency() {
        return (String) values.getOrDefault(Filter.CURRENCY, "CNY");
    }

    /** In the currency asked for, inclusive; null for no bound. A record without an amount is in no range. */
    public BigDecimal amount(Filter filter) {
        return (BigDecimal) values.get(filter);
    }

    /** Inclusive; null for no bound. A record announced on a partial date counts with all its days. */
    public PartialDate date(Filter filter) {
        return (PartialDate) values.get(filter);
    }

    /** Null where either is right. */
    public Boolean flag(Filter filter) {
        return (Boolean) values.get(filter);
    }

    /** The same without some. */
    public Filters without(Collection<Filter> dropped) {
        var rest = new EnumMap<Filter, Object>(Filter.class);
        rest.putAll(values);
        rest.keySet().removeAll(dropped);
        return new Filters(rest, scope, industryScope, beneficiaryScope);
    }

    /** How many codes and words it names: what it weighs as a key. */
    int size() {
        int size = 0;
        for (var value : values.values()) {
            size += value instanceof Collection<?> several ? several.size() : 1;
        }
        return size;
    }
}
