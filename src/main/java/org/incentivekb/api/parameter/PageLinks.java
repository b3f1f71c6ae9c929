package org.incentivekb.api.parameter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.Limits;

/**
 * Where a page stands among the others, and the links to them: relative references (RFC 3986), so that they hold behind any proxy.
 *
 * @param path of the list
 * @param others the query string without the page
 * @param page counted from 1
 */
public record PageLinks(String path, String others, int page, int size, int total) {

    public PageLinks(String path, Map<? extends Parameter, List<String>> given, int page, int size, int total) {
        this(path, query(given, Set.of(QueryParameter.PAGE)), page, size, total);
    }

    /** By relation (RFC 8288): self, first, last, and where there are such, prev and next. */
    public Map<String, String> links() {
        int last = Math.max(1, (int) ((total + (long) size - 1) / size));
        var links = new LinkedHashMap<String, String>();
        links.put("self", to(page));
        links.put("first", to(1));
        if (page > 1) {
            links.put("prev", to(Math.min(page - 1, last)));
        }
        if (page < last) {
            links.put("next", to(page + 1));
        }
        links.put("last", to(last));
        return links;
    }

    /**
     * The pages before and after as a {@code Link} header (RFC 8288). Null where there is neither, or where the header would not fit into
     * the buffers of common proxies: the body has all links.
     */
    public static String header(Map<String, String> links) {
        var header = Stream.of("prev", "next")
                .filter(links::containsKey)
                .map(relation -> "<" + links.get(relation) + ">; rel=\"" + relation + '"')
                .collect(Collectors.joining(", "));
        return header.isEmpty() || header.length() > Limits.LINK_HEADER_BYTES ? null : header;
    }

    /** The parameters as a query string with its question mark, but for some; empty where none is left. */
    public static String query(Map<? extends Parameter, List<String>> given, Set<? extends Parameter> without) {
        var query = new StringBuilder();
        given.forEach((parameter, values) -> {
            if (!without.contains(parameter)) {
                for (var value : values) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.code())
                            .append('=');
                    query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        });
        return query.toString();
    }

    private String to(int number) {
        return path + others + (others.isEmpty() ? "?" : "&") + "page=" + number;
    }
}
