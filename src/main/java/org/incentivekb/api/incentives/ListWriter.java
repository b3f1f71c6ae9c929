package org.incentivekb.api.incentives;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Result;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.render.JsonBuffer;

/** Writes an {@link IncentiveList} from records that are rendered already: copying bytes, mapping no object. */
public final class ListWriter {

    private static final byte[] BRACE = {'}'};

    /** About how many bytes a list has besides its items. */
    private static final int FRAME = 1024;

    /** What closes an item of a search, by where the words are in it: there are not many ways. */
    private static final Map<Set<SearchField>, byte[]> ENDS = new ConcurrentHashMap<>();

    private ListWriter() {}

    /**
     * The answer of a list.
     *
     * @param path of the list
     * @param names the parameters with their values
     * @param kind the kind of a list that is of one kind only, else null
     * @throws ProblemException where the parameters are faulty
     */
    public static AnswerCache.Answer answer(String path, Map<String, List<String>> names, Kind kind, Catalog catalog) {
        var parameters = IncentiveParameters.ofList(names, kind, catalog);
        var query = parameters.query();
        var result = catalog.answer(query);
        var links = new PageLinks(path, parameters.given(), query.page(), query.size(), result.total()).links();
        return new AnswerCache.Answer(write(catalog, result, parameters, path, links), PageLinks.header(links));
    }

    private static byte[] write(
            Catalog catalog, Result result, IncentiveParameters parameters, String path, Map<String, String> links) {
        int expected = FRAME;
        for (int record : result.records()) {
            expected += catalog.itemLength(record) + BRACE.length + 1;
        }
        var query = parameters.query();
        var json = new JsonBuffer(expected).append("{\"items\":[");
        var matchedIn = query.words().isEmpty() ? null : catalog.matchedIn(query.words());
        for (int record : result.records()) {
            json.appendItem(catalog, record)
                    .append(matchedIn == null ? BRACE : ENDS.computeIfAbsent(matchedIn.apply(record), ListWriter::end))
                    .append(',');
        }
        json.dropComma().append("],\"total\":").append(result.total());
        json.append(",\"page\":").append(query.page());
        json.append(",\"size\":").append(query.size());
        json.append(",\"version\":").appendString(catalog.version()).append(',');
        GivenFilters.append(parameters.given(), json);
        appendAlsoOpenToAll(catalog, parameters, path, json);
        if (result.total() == 0) {
            json.append(",\"emptiedBy\":[");
            result.emptiedBy().forEach((filter, total) -> json.append("{\"filter\":")
                    .appendString(filter.parameter())
                    .append(",\"total\":")
                    .append(total)
                    .append("},"));
            json.dropComma().append(']');
            DidYouMean.append(result.didYouMean(), parameters, path, json);
        }
        json.append(",\"links\":{");
        links.forEach((relation, link) ->
                json.appendString(relation).append(':').appendString(link).append(','));
        return json.dropComma().append("}}").all();
    }

    /** What an industry filter leaves out because it names no industry: it is for that one, too. */
    private static void appendAlsoOpenToAll(
            Catalog catalog, IncentiveParameters parameters, String path, JsonBuffer json) {
        var filters = parameters.query().filters();
        var industries = filters.codes(Filter.INDUSTRY);
        if (industries == null || filters.industryScope() == CodeScope.APPLIES || industries.contains(Filter.NONE)) {
            return;
        }
        int total = catalog.openToAll(filters, Filter.INDUSTRY);
        if (total > 0) {
            var given = new EnumMap<>(parameters.given());
            given.keySet().removeAll(Set.of(QueryParameter.PAGE, QueryParameter.INDUSTRY_SCOPE));
            given.put(QueryParameter.INDUSTRY, List.of(Filter.NONE));
            json.append(",\"alsoOpenToAll\":{\"total\":")
                    .append(total)
                    .append(",\"link\":")
                    .appendString(path + PageLinks.query(given, Set.of()))
                    .append('}');
        }
    }

    private static byte[] end(Set<SearchField> matchedIn) {
        return matchedIn.stream()
                .map(field -> '"' + field.code() + '"')
                .collect(Collectors.joining(",", ",\"matchedIn\":[", "]}"))
                .getBytes(UTF_8);
    }
}
