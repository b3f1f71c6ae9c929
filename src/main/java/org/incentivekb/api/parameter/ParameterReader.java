package org.incentivekb.api.parameter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.incentivekb.Limits;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.live.Today;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Text;

/**
 * Reads the parameters of one request, strictly: only those that the path takes, each as often as it may be given, none empty. A
 * fault is noted and reading goes on, so that {@link #refuseFaults} can name all of them.
 */
public final class ParameterReader {

    private static final Pattern MONEY = Pattern.compile("\\d{1," + Limits.MONEY_DIGITS + "}(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");
    private static final String DOCUMENTED = "/q/openapi";

    private final Catalog catalog;
    private final Supplier<String> today;
    private final List<ParameterFault> faults = new ArrayList<>();
    private final Map<Parameter, List<String>> given = new LinkedHashMap<>();

    /**
     * @param names the parameters by name with their values, in the order given
     * @param taken those that the path takes, in the order in which they are told back
     * @param catalog knows the codes; null where none of those taken has codes
     */
    public ParameterReader(Map<String, List<String>> names, Set<Parameter> taken, Catalog catalog) {
        this(names, taken, catalog, Today::day);
    }

    /** @param today the day that {@code today} stands for, as ISO 8601 writes it */
    public ParameterReader(
            Map<String, List<String>> names, Set<Parameter> taken, Catalog catalog, Supplier<String> today) {
        this.catalog = catalog;
        this.today = today;
        refuseUnknown(names, taken);
        taken.forEach(parameter -> accept(parameter, names.get(parameter.code())));
    }

    /** For a path that takes no parameters. */
    public static void none(Map<String, List<String>> names) {
        if (!names.isEmpty()) {
            new ParameterReader(names, Set.of(), null).refuseFaults();
        }
    }

    /** What was given to parameters that the path takes, neither empty nor too often: those of a type, in the order of those taken. */
    public <P extends Parameter> Map<P, List<String>> given(Class<P> type) {
        var ofType = new LinkedHashMap<P, List<String>>();
        given.forEach((parameter, values) -> {
            if (type.isInstance(parameter)) {
                ofType.put(type.cast(parameter), values);
            }
        });
        return ofType;
    }

    /** Notes what is wrong with a parameter, unless something is already. */
    public void fault(Parameter parameter, String reason) {
        if (faults.stream().noneMatch(fault -> fault.parameter().equals(parameter.code()))) {
            faults.add(ParameterFault.of(parameter.code(), one(parameter), reason));
        }
    }

    /** @throws ProblemException with every fault, where there is any */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The known codes given; each other one is a fault. */
    Set<String> codes(Parameter parameter) {
        var known = parameter.filter() == Filter.ID
                ? catalog.titles(given.get(parameter))
                : catalog.labels(parameter.filter());
        return codes(parameter, known);
    }

    /** Those among some codes. */
    Set<String> codes(Parameter parameter, Map<String, Text> known) {
        var codes = new LinkedHashSet<String>();
        for (var code : given.getOrDefault(parameter, List.of())) {
            if (known.containsKey(code)) {
                codes.add(code);
            } else if (parameter.filter() == Filter.ID && catalog.movedTo(code).isPresent()) {
                faults.add(ParameterFault.moved(
                        parameter.code(), code, catalog.movedTo(code).get()));
            } else {
                var reason =
                        code.indexOf(',') < 0 ? Reason.unknown(parameter.code()) : Reason.unknownList(parameter.code());
                unknown(parameter, code, reason, known);
            }
        }
        return codes;
    }

    /** Regions and zones, whose codes and ids are never the same. */
    Map<String, Text> places() {
        var places = new LinkedHashMap<>(catalog.labels(Filter.REGION));
        places.putAll(zones());
        return places;
    }

    Map<String, Text> zones() {
        var zones = new LinkedHashMap<>(catalog.labels(Filter.ZONE));
        zones.remove(Filter.NONE);
        return zones;
    }

    Map<String, Text> regions() {
        return catalog.labels(Filter.REGION);
    }

    /** The one of some codes that is given. */
    String code(Parameter parameter, Map<String, Text> known) {
        var text = one(parameter);
        if (text == null || known.containsKey(text)) {
            return text;
        }
        unknown(parameter, text, Reason.unknown(parameter.code()), known);
        return null;
    }

    /** A day; {@code today} is written down as the day that it is, so that the answer says it and its links keep it. */
    PartialDate day(Parameter parameter) {
        var text = one(parameter);
        if (text == null) {
            return null;
        }
        var day = Today.TODAY.equals(text) ? today.get() : text;
        try {
            var date = new PartialDate(day);
            if (day.length() == "2021-09-16".length()) {
                given.put(parameter, List.of(day));
                return date;
            }
            fault(parameter, Reason.NO_DAY);
        } catch (IllegalArgumentException e) {
            fault(parameter, text.matches("\\d{4}-\\d{2}-\\d{2}") ? e.getMessage() : Reason.NO_DAY);
        }
        return null;
    }

    <E extends Enum<E> & Code> E code(Parameter parameter, Class<E> vocabulary) {
        var text = one(parameter);
        if (text == null) {
            return null;
        }
        return Code.of(vocabulary, text).orElseGet(() -> {
            unknown(parameter, text, Reason.unknown(parameter.code()), Code.labels(vocabulary));
            return null;
        });
    }

    List<String> words(Parameter parameter) {
        var q = one(parameter);
        if (q == null) {
            return null;
        }
        var words = Query.words(q);
        if (q.contains(QueryString.MALFORMED)) {
            fault(parameter, Reason.NOT_UTF8);
        } else if (words.isEmpty()) {
            fault(parameter, Reason.NOTHING_TO_SEARCH);
        } else if (q.length() > Limits.SEARCH_CHARACTERS || words.size() > Limits.SEARCH_WORDS) {
            fault(parameter, Reason.SEARCH_TOO_LONG);
        }
        return words;
    }

    /** An order; where none is given, the relevance of a search or else the latest first. */
    String sort(Parameter parameter) {
        boolean isSearch = given.containsKey(QueryParameter.Q);
        var otherwise = isSearch ? "relevance" : "-announced";
        var text = oneOf(parameter, Sort.parameterValues(), "order");
        if ("relevance".equals(text) && !isSearch) {
            fault(parameter, Reason.RELEVANCE_WITHOUT_SEARCH);
        }
        return text == null ? otherwise : text;
    }

    /** The format is chosen when the path is matched; here it is only checked. */
    String format(Parameter parameter, Set<Format> formats) {
        return oneOf(parameter, Format.codes(formats), "format");
    }

    /** A version by its hash, as text, or a day. */
    Object since(Parameter parameter) {
        var text = one(parameter);
        if (text == null || VERSION.matcher(text).matches()) {
            return text;
        }
        if (Today.TODAY.equals(text) || text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(parameter);
        }
        fault(parameter, Reason.NO_SINCE);
        return null;
    }

    /**
     * The columns wanted, in their order; all where none are named.
     *
     * @param names of all columns
     */
    public List<String> columns(List<String> names) {
        var text = one(QueryParameter.COLUMNS);
        if (text == null) {
            return names;
        }
        var columns = List.of(text.split(",", -1));
        var known = ParameterFault.unlabelled(names);
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!known.containsKey(column)) {
                unknown(QueryParameter.COLUMNS, column, Reason.unknown("column"), known);
            } else if (!seen.add(column)) {
                fault(QueryParameter.COLUMNS, Reason.columnTwice(column));
            }
        }
        return columns;
    }

    /** What chooses a page does not go with a file. */
    public void refuseOnFile() {
        refuse(Reason.NOT_WITH_FILE, QueryParameter.PAGE, QueryParameter.SIZE);
    }

    /** Parameters that only a CSV file takes. */
    public void refuseWithoutCsv() {
        refuse(Reason.CSV_ONLY, QueryParameter.COLUMNS, QueryParameter.BOM);
    }

    private void refuse(String reason, Parameter... parameters) {
        Arrays.stream(parameters).filter(given::containsKey).forEach(parameter -> fault(parameter, reason));
    }

    /** Yuan. */
    BigDecimal money(Parameter parameter) {
        var text = one(parameter);
        if (text == null || MONEY.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        fault(parameter, Reason.NO_MONEY);
        return null;
    }

    PartialDate date(Parameter parameter) {
        var text = one(parameter);
        try {
            return text == null ? null : new PartialDate(text);
        } catch (IllegalArgumentException e) {
            fault(parameter, e.getMessage());
            return null;
        }
    }

    public Boolean flag(Parameter parameter) {
        var text = one(parameter);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        faults.add(new ParameterFault(parameter.code(), text, Reason.NO_FLAG, List.of("true", "false"), null));
        return null;
    }

    /** A whole number from 1 to {@code greatest}. */
    int number(Parameter parameter, int otherwise, int greatest) {
        var text = one(parameter);
        if (text == null) {
            return otherwise;
        }
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) <= greatest) {
            return Integer.parseInt(text);
        }
        fault(parameter, Reason.noNumber(greatest));
        return otherwise;
    }

    private String oneOf(Parameter parameter, List<String> allowed, String what) {
        var text = one(parameter);
        if (text == null || allowed.contains(text)) {
            return text;
        }
        unknown(parameter, text, Reason.unknown(what), ParameterFault.unlabelled(allowed));
        return null;
    }

    /** To look for the nearest takes time, so of many faults only the first ones get it. */
    private void unknown(Parameter parameter, String value, String reason, Map<String, Text> allowed) {
        var listedAt = parameter.listedAt() == null ? DOCUMENTED : parameter.listedAt();
        faults.add(
                faults.size() < Limits.SUGGESTIONS
                        ? ParameterFault.unknown(parameter.code(), value, reason, allowed, listedAt)
                        : ParameterFault.of(parameter.code(), value, reason));
    }

    /** What was given to a parameter that is given once; null where nothing was. */
    String one(Parameter parameter) {
        var values = given.get(parameter);
        return values == null ? null : values.get(0);
    }

    private void refuseUnknown(Map<String, List<String>> names, Set<Parameter> taken) {
        if (taken.stream()
                        .filter(parameter -> names.containsKey(parameter.code()))
                        .count()
                == names.size()) {
            return;
        }
        var known = taken.stream().map(Parameter::code).toList();
        names.forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(
                        faults.size() < Limits.SUGGESTIONS
                                ? ParameterFault.unknownName(name, values.get(0), known, DOCUMENTED)
                                : ParameterFault.of(name, values.get(0), Reason.unknown("parameter")));
            }
        });
    }

    private void accept(Parameter parameter, List<String> values) {
        var name = parameter.code();
        if (values == null) {
            if (parameter.least() > 0) {
                faults.add(ParameterFault.of(name, null, Reason.missing(parameter.listedAt())));
            }
        } else if (values.stream().anyMatch(String::isBlank)) {
            faults.add(ParameterFault.of(name, "", Reason.EMPTY));
        } else if (values.size() > 1 && !parameter.isRepeatable()) {
            faults.add(ParameterFault.of(name, String.join(", ", values), Reason.repeated(values.size())));
        } else if (values.size() > parameter.most() && parameter.least() == 0) {
            faults.add(ParameterFault.of(name, values.get(0), Reason.tooMany(values.size())));
        } else {
            var different =
                    values.size() == 1 ? values : values.stream().distinct().toList();
            given.put(parameter, different);
            if (different.size() < parameter.least() || different.size() > parameter.most()) {
                fault(parameter, Reason.values(parameter.least(), parameter.most(), different.size()));
            }
        }
    }
}
