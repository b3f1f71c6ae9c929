package org.incentivekb.api.incentives;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Result;
import org.incentivekb.catalog.text.SearchField;

/** Writes an {@link IncentiveList} from records that are rendered already: copying bytes, mapping no object. */
public final class ListWriter {

    private static final byte[] BRACE = {'}'};

    /** What closes an item of a search, by where the words are in it: there are not many ways. */
    private static final Map<Set<SearchField>, byte[]> ENDS = new ConcurrentHashMap<>();

    private static final byte[] HEAD = "{\"items\":[".getBytes(UTF_8);

    private ListWriter() {}

    static byte[] write(Catalog catalog, Result result, IncentiveParameters parameters, Map<String, String> links) {
        var tail = tail(catalog, result, parameters, links).getBytes(UTF_8);
        var records = result.records();
        var ends = new byte[records.length][];
        int length = HEAD.length + tail.length;
        for (int i = 0; i < records.length; i++) {
            ends[i] = end(catalog, records[i], parameters.query().words());
            length += catalog.itemLength(records[i]) + ends[i].length + (i == 0 ? 0 : 1);
        }
        var json = new byte[length];
        System.arraycopy(HEAD, 0, json, 0, HEAD.length);
        int at = HEAD.length;
        for (int i = 0; i < records.length; i++) {
            if (i > 0) {
                json[at++] = ',';
            }
            catalog.copyItem(records[i], json, at);
            at += catalog.itemLength(records[i]);
            System.arraycopy(ends[i], 0, json, at, ends[i].length);
            at += ends[i].length;
        }
        System.arraycopy(tail, 0, json, at, tail.length);
        return json;
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

    private static String tail(
            Catalog catalog, Result result, IncentiveParameters parameters, Map<String, String> links) {
        var json = new StringBuilder(512);
        json.append("],\"total\":").append(result.total());
        json.append(",\"page\":").append(parameters.query().page());
        json.append(",\"size\":").append(parameters.query().size());
        json.append(",\"version\":\"").append(catalog.version()).append("\",\"filters\":{");
        filters(parameters.given(), json);
        json.append('}');
        if (result.total() == 0) {
            json.append(",\"emptiedBy\":[");
            result.emptiedBy().forEach((filter, total) -> {
                json.append("{\"filter\":\"")
                        .append(filter.parameter())
                        .append("\",\"total\":")
                        .append(total)
                        .append("},");
            });
            dropComma(json).append(']');
        }
        json.append(",\"links\":{");
        links.forEach((relation, link) -> {
            json.append('"').append(relation).append("\":\"").append(link).append("\",");
        });
        return dropComma(json).append("}}").toString();
    }

    /** The filters among the parameters, as they were given. */
    public static void filters(Map<QueryParameter, List<String>> given, StringBuilder json) {
        given.forEach((parameter, values) -> {
            if (parameter.compareTo(QueryParameter.SORT) >= 0) {
                return;
            }
            json.append('"').append(parameter.code()).append("\":").append(parameter.isRepeatable() ? "[" : "");
            for (var value : values) {
                json.append('"');
                JsonStringEncoder.getInstance().quoteAsString(value, json);
                json.append("\",");
            }
            dropComma(json).append(parameter.isRepeatable() ? "]," : ",");
        });
        dropComma(json);
    }

    private static StringBuilder dropComma(StringBuilder json) {
        if (json.charAt(json.length() - 1) == ',') {
            json.setLength(json.length() - 1);
        }
        return json;
    }
}
