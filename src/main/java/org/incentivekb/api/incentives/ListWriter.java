package org.incentivekb.api.incentives;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Result;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.model.vocabulary.Kind;
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
        return new AnswerCache.Answer(write(catalog, result, parameters, links), PageLinks.header(links));
    }

    private static byte[] write(
            Catalog catalog, Result result, IncentiveParameters parameters, Map<String, String> links) {
        int expected = FRAME;
        for (int record : result.records()) {
            expected += catalog.itemLength(record) + BRACE.length + 1;
        }
        var query = parameters.query();
        var json = new JsonBuffer(expected).append("{\"items\":[");
        for (int record : result.records()) {
            json.appendItem(catalog, record)
                    .append(end(catalog, record, query.words()))
                    .append(',');
        }
        json.dropComma().append("],\"total\":").append(result.total());
        json.append(",\"page\":").append(query.page());
        json.append(",\"size\":").append(query.size());
        json.append(",\"version\":").appendString(catalog.version()).append(',');
        GivenFilters.append(parameters.given(), json);
        if (result.total() == 0) {
            json.append(",\"emptiedBy\":[");
            result.emptiedBy().forEach((filter, total) -> json.append("{\"filter\":")
                    .appendString(filter.parameter())
                    .append(",\"total\":")
                    .append(total)
                    .append("},"));
            json.dropComma().append(']');
        }
        json.append(",\"links\":{");
        links.forEach((relation, link) ->
                json.appendString(relation).append(':').appendString(link).append(','));
        return json.dropComma().append("}}").all();
    }

    /** What closes an item: its brace, and in a search before it where the words are. */
    private static byte[] end(Catalog catalog, int record, List<String> words) {
        return words.isEmpty() ? BRACE : ENDS.computeIfAbsent(catalog.matchedIn(record, words), ListWriter::end);
    }

    private static byte[] end(Set<SearchField> matchedIn) {
        return matchedIn.stream()
                .map(field -> '"' + field.code() + '"')
                .collect(Collectors.joining(",", ",\"matchedIn\":[", "]}"))
                .getBytes(UTF_8);
    }
}
