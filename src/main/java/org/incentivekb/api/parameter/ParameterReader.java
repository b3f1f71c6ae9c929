package org.incentivekb.api.parameter;

import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.incentivekb.api.export.CsvColumns;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Nearest;

/**
 * Reads the parameters of one request, strictly: only those that the path takes, each as often as it may be given, none empty. A
 * fault is noted and reading goes on, so that {@link #refuseFaults} can name all of them.
 */
public final class ParameterReader {

    public static final int LONGEST_SEARCH = 200;
    private static final int MOST_WORDS = 10;

    private static final Pattern MONEY = Pattern.compile("\\d{1,18}(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Catalog catalog;
    private final List<ParameterFault> faults = new ArrayList<>();
    private final Map<QueryParameter, List<String>> given = new EnumMap<>(QueryParameter.class);

    public ParameterReader(HttpServerRequest request, Set<QueryParameter> allowed, Catalog catalog) {
        this.catalog = catalog;
        try {
            QueryString.parameters(request).forEach((name, values) -> accept(name, values, allowed));
        } catch (IllegalArgumentException e) {
            faults.add(ParameterFault.of("query", request.query(), "is not percent-encoded UTF-8 (RFC 3986)"));
        }
    }

    /** For a path that takes no parameters. */
    public static void none(HttpServerRequest request) {
        new ParameterReader(request, Set.of(), null).refuseFaults();
    }

    public Map<QueryParameter, List<String>> given() {
        return given;
    }

    /** Notes what is wrong with a parameter, unless something is already. */
    void fault(QueryParameter parameter, String reason) {
        if (faults.stream().noneMatch(fault -> fault.parameter().equals(parameter.code()))) {
            faults.add(ParameterFault.of(parameter.code(), one(parameter), reason));
        }
    }

    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The known codes given; each other one is a fault. */
    Set<String> codes(QueryParameter parameter) {
        var known = catalog.labels(parameter.filter());
        var codes = new LinkedHashSet<String>();
        for (var code : given.get(parameter)) {
            if (known.containsKey(code)) {
                codes.add(code);
            } else {
                faults.add(ParameterFault.unknown(
                        parameter.code(),
                        code,
                        "unknown " + parameter.code()
                                + (code.indexOf(',') < 0 ? "" : "; for several values repeat the parameter"),
                        known,
                        parameter.listedAt()));
            }
        }
        return codes;
    }

    <E extends Enum<E> & Code> E code(QueryParameter parameter, Class<E> vocabulary, E otherwise) {
        var text = one(parameter);
        if (text == null) {
            return otherwise;
        }
        return Code.of(vocabulary, text).orElseGet(() -> {
            faults.add(ParameterFault.unknown(
                    parameter.code(),
                    text,
                    "unknown " + parameter.code(),
                    Code.labels(vocabulary),
                    parameter.listedAt()));
            return otherwise;
        });
    }

    /** The words of {@code q}; empty where it is not given. */
    List<String> words() {
        var q = one(QueryParameter.Q);
        if (q == null) {
            return List.of();
        }
        var words = Query.words(q);
        if (q.contains(QueryString.MALFORMED)) {
            fault(QueryParameter.Q, "is not UTF-8");
        } else if (words.isEmpty()) {
            fault(QueryParameter.Q, "holds no letter and no digit");
        } else if (q.length() > LONGEST_SEARCH || words.size() > MOST_WORDS) {
            fault(
                    QueryParameter.Q,
                    "is too long; at most " + LONGEST_SEARCH + " characters and " + MOST_WORDS + " words");
        }
        return words;
    }

    /** A value of the parameter {@code sort}; where none is given, the relevance of a search or else the latest first. */
    String sort() {
        boolean isSearch = given.containsKey(QueryParameter.Q);
        var otherwise = isSearch ? "relevance" : "-announced";
        var text = one(QueryParameter.SORT);
        if (text == null) {
            return otherwise;
        }
        var allowed = Sort.parameterValues();
        if (!allowed.contains(text)) {
            faults.add(ParameterFault.unknown(
                    "sort", text, "unknown order", ParameterFault.unlabelled(allowed), "/q/openapi"));
            return otherwise;
        }
        if (text.equals("relevance") && !isSearch) {
            fault(QueryParameter.SORT, "relevance goes with q only");
            return otherwise;
        }
        return text;
    }

    /** The format is chosen when the path is matched; here it is only checked. */
    public void format() {
        var text = one(QueryParameter.FORMAT);
        if (text != null && !Format.codes().contains(text)) {
            faults.add(ParameterFault.unknown(
                    "format", text, "unknown format", ParameterFault.unlabelled(Format.codes()), "/q/openapi"));
        }
    }

    /** The columns wanted, in their order; all where none are named. */
    public List<String> columns(CsvColumns table) {
        var text = one(QueryParameter.COLUMNS);
        if (text == null) {
            return table.names();
        }
        var columns = List.of(text.split(",", -1));
        for (var column : columns) {
            if (!table.names().contains(column)) {
                faults.add(ParameterFault.unknown(
                        "columns", column, "unknown column", ParameterFault.unlabelled(table.names()), "/q/openapi"));
            }
        }
        return columns;
    }

    /** What chooses a page does not go with a file. */
    public void refuseOnFile() {
        refuse("does not go with a file, which holds the whole list", QueryParameter.PAGE, QueryParameter.SIZE);
    }

    /** Parameters that only a CSV file takes. */
    public void refuseWithoutCsv() {
        refuse("goes with format=csv only", QueryParameter.COLUMNS, QueryParameter.BOM);
    }

    private void refuse(String reason, QueryParameter... parameters) {
        Arrays.stream(parameters).filter(given::containsKey).forEach(parameter -> fault(parameter, reason));
    }

    BigDecimal money(QueryParameter parameter) {
        var text = one(parameter);
        if (text == null || MONEY.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        fault(parameter, "must be a sum of yuan: digits, with at most two after a point");
        return null;
    }

    PartialDate date(QueryParameter parameter) {
        var text = one(parameter);
        try {
            return text == null ? null : new PartialDate(text);
        } catch (IllegalArgumentException e) {
            fault(parameter, e.getMessage());
            return null;
        }
    }

    public Boolean flag(QueryParameter parameter) {
        var text = one(parameter);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        faults.add(new ParameterFault(parameter.code(), text, "must be true or false", List.of("true", "false"), null));
        return null;
    }

    /** A whole number from 1 to {@code greatest}. */
    public int number(QueryParameter parameter, int otherwise, int greatest) {
        var text = one(parameter);
        if (text == null) {
            return otherwise;
        }
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) <= greatest) {
            return Integer.parseInt(text);
        }
        fault(parameter, "must be a whole number from 1 to " + greatest);
        return otherwise;
    }

    private String one(QueryParameter parameter) {
        var values = given.get(parameter);
        return values == null ? null : values.get(0);
    }

    private void accept(String name, List<String> values, Set<QueryParameter> allowed) {
        var parameter = QueryParameter.of(name);
        if (parameter == null || !allowed.contains(parameter)) {
            var reason = allowed.isEmpty() ? "this path takes no parameters" : "unknown parameter";
            var names = ParameterFault.unlabelled(
                    allowed.stream().map(QueryParameter::code).toList());
            faults.add(new ParameterFault(
                    name,
                    values.get(0),
                    reason,
                    List.copyOf(names.keySet()),
                    Nearest.code(name, names).orElse(null)));
        } else if (values.stream().anyMatch(String::isBlank)) {
            faults.add(ParameterFault.of(name, "", "is empty; leave it out instead"));
        } else if (values.size() > 1 && !parameter.isRepeatable()) {
            faults.add(ParameterFault.of(
                    name, String.join(", ", values), "may be given once, is given " + values.size() + " times"));
        } else {
            given.put(
                    parameter,
                    values.size() == 1 ? values : values.stream().distinct().toList());
        }
    }
}
