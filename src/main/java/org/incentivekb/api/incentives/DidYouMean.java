package org.incentivekb.api.incentives;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Suggestion;
import org.incentivekb.render.JsonBuffer;

/** Writes what a list says to whoever typed the name of a code where nothing is found by it. */
final class DidYouMean {

    private DidYouMean() {}

    /** Appends {@code ,"didYouMean":[…]}, or nothing. */
    static void append(List<Suggestion> suggestions, IncentiveParameters parameters, String path, JsonBuffer json) {
        if (suggestions.isEmpty()) {
            return;
        }
        json.append(",\"didYouMean\":[");
        for (var suggestion : suggestions) {
            json.append("{\"filter\":").appendString(suggestion.filter().parameter());
            json.append(",\"value\":").appendString(suggestion.code());
            json.append(",\"label\":{\"zh\":").appendString(suggestion.label().zh());
            json.append(",\"en\":").appendString(suggestion.label().en());
            json.append("},\"total\":").append(suggestion.total());
            json.append(",\"link\":").appendString(link(suggestion, parameters, path));
            json.append("},");
        }
        json.dropComma().append(']');
    }

    private static String link(Suggestion suggestion, IncentiveParameters parameters, String path) {
        var given = new EnumMap<>(parameters.given());
        var parameter = QueryParameter.of(suggestion.filter());
        boolean isOfOneKind =
                parameters.query().filters().names().contains(Filter.KIND) && !given.containsKey(QueryParameter.KIND);
        given.remove(QueryParameter.PAGE);
        given.put(parameter, List.of(suggestion.code()));
        if (suggestion.words().isEmpty()) {
            given.remove(QueryParameter.Q);
            given.remove(QueryParameter.SORT, List.of("relevance"));
        } else {
            given.put(QueryParameter.Q, List.of(String.join(" ", suggestion.words())));
        }
        var list = isOfOneKind && parameter == QueryParameter.KIND
                ? path.substring(0, path.lastIndexOf('/')) + "/incentives"
                : path;
        return list + PageLinks.query(given, Set.of());
    }
}
