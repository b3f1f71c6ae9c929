package org.incentivekb.api.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * Every query parameter of the service: the one place that names and describes them, for the reader and for the OpenAPI document. In
 * the order in which the document lists them.
 */
public enum QueryParameter {
    Q(
            Filter.Q,
            ValueType.SEARCH,
            "Words that must all occur in title, summary, organization, region or the text of a figure, in either language."
                    + " Traditional characters count as Simplified, full-width as half-width, any case, an apostrophe in a word as nothing; a word of an"
                    + " alphabet may be its beginning."
                    + " Each item says under `matchedIn` where.",
            "元宇宙"),
    KIND(Filter.KIND, ValueType.codes(Vocabulary.KIND), "What it is.", "fund"),
    STATUS(
            Filter.STATUS,
            ValueType.codes(Vocabulary.STATUS),
            "How far it had come when its source was published.",
            "in_force"),
    REGION(
            Filter.REGION,
            ValueType.REGIONS,
            "GB/T 2260 code of a region; `scope` says what it takes in. Codes: `/api/v1/regions`.",
            "500118"),
    SCOPE(
            "scope",
            Use.FILTER,
            ValueType.SCOPE,
            "How `region` is read: `within` the region and all below it; `applies` the region and all above it, which is what a"
                    + " company there can use; `exact` the region alone.",
            "within"),
    INDUSTRY(Filter.INDUSTRY, ValueType.codes(Vocabulary.INDUSTRY), "The industry it is for.", "game"),
    SUPPORT(Filter.SUPPORT, ValueType.codes(Vocabulary.SUPPORT), "What it helps with.", "computing_power"),
    BENEFICIARY(Filter.BENEFICIARY, ValueType.codes(Vocabulary.BENEFICIARY), "Whom it is for.", "company"),
    ORGANIZATION(
            Filter.ORGANIZATION,
            ValueType.ids("/api/v1/organizations"),
            "Id of an organization that plays a part. Ids: `/api/v1/organizations`.",
            "netease"),
    SOURCE(
            Filter.SOURCE,
            ValueType.ids("/api/v1/sources"),
            "Id of a source that it rests on. Ids: `/api/v1/sources`.",
            "huli-reply-2025-13"),
    MIN_AMOUNT(
            Filter.MIN_AMOUNT,
            ValueType.MONEY,
            "Least amount, in yuan renminbi, in plain digits without an exponent. Records without an amount are left out.",
            "1000000"),
    MAX_AMOUNT(
            Filter.MAX_AMOUNT,
            ValueType.MONEY,
            "Greatest amount, in yuan renminbi, in plain digits without an exponent. Records without an amount are left out.",
            "500000"),
    HAS_AMOUNT(Filter.HAS_AMOUNT, ValueType.FLAG, "Whether the source states an amount.", "true"),
    ANNOUNCED_FROM(
            Filter.ANNOUNCED_FROM,
            ValueType.DATE,
            "Announced on or after this day, month or year (ISO 8601). A record dated by month or year counts with all its days.",
            "2020"),
    ANNOUNCED_TO(
            Filter.ANNOUNCED_TO,
            ValueType.DATE,
            "Announced on or before the end of this day, month or year (ISO 8601). A record dated by month or year counts with all its days.",
            "2022-06"),
    SORT(
            "sort",
            Use.ORDER,
            ValueType.SORT,
            "Order of the list; `-` before the name for descending. Left out, it is `relevance` with `q`, else `-announced`. Records"
                    + " without the value come last, ties are in the order of ids. `title` is the English title. `relevance`, which"
                    + " goes with `q` only, has hits in the title first.",
            "-amount"),
    PAGE(
            "page",
            Use.PAGE,
            ValueType.PAGE,
            "Page, counted from 1, which is the first and the default. A page after the last is empty.",
            "1"),
    SIZE(
            "size",
            Use.PAGE,
            ValueType.SIZE,
            "Records on a page, 1 to " + Limits.PAGE_SIZE + "; " + Limits.PAGE_SIZE_UNLESS_GIVEN
                    + " where it is left out.",
            "20"),
    FORMAT(
            "format",
            Use.FORMAT,
            ValueType.FORMAT,
            "What the Accept header says, for those who cannot set it: `json` a page, `csv` and `ndjson` a file with the whole list,"
                    + " without `page` and `size`. NDJSON holds whole records, one a line; those of incentives can be loaded again. Left out, and without such a header, it is `json`.",
            "json"),
    COLUMNS(
            "columns",
            Use.CSV,
            ValueType.COLUMNS,
            "For CSV: the columns wanted, in their order, separated by commas. Several values in a cell are separated by semicolons.",
            "id,titleZh,titleEn,amount"),
    BOM(
            "bom",
            Use.CSV,
            ValueType.FLAG,
            "For CSV: whether the file begins with a byte order mark, by which Excel knows it as UTF-8.",
            "true");

    /** What a parameter is for, by which lists take it or not. */
    enum Use {
        FILTER,
        ORDER,
        PAGE,
        FORMAT,
        CSV
    }

    /** Of a list of incentives. */
    public static final Set<QueryParameter> INCENTIVES = those(parameter -> true);

    /** Of a list of incentives of one kind. */
    public static final Set<QueryParameter> OF_ONE_KIND = those(parameter -> parameter != KIND);

    /** Of counts. */
    public static final Set<QueryParameter> FACETS = those(QueryParameter::isFilter);

    /** Of any other list. */
    public static final Set<QueryParameter> PAGED =
            those(parameter -> parameter.use != Use.FILTER && parameter.use != Use.ORDER);

    private static final Map<String, QueryParameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(QueryParameter::code, Function.identity()));

    private static final Map<String, Set<QueryParameter>> BY_PATH = byPath();

    private final String code;
    private final Filter filter;
    private final Use use;
    private final ValueType type;
    private final String description;
    private final String example;

    QueryParameter(Filter filter, ValueType type, String description, String example) {
        this(filter.parameter(), filter, Use.FILTER, type, description, example);
    }

    QueryParameter(String code, Use use, ValueType type, String description, String example) {
        this(code, null, use, type, description, example);
    }

    QueryParameter(String code, Filter filter, Use use, ValueType type, String description, String example) {
        this.code = code;
        this.filter = filter;
        this.use = use;
        this.type = type;
        this.description = description;
        this.example = example;
    }

    private static Set<QueryParameter> those(Predicate<QueryParameter> wanted) {
        var those = EnumSet.allOf(QueryParameter.class);
        those.removeIf(wanted.negate());
        return Collections.unmodifiableSet(those);
    }

    private static Map<String, Set<QueryParameter>> byPath() {
        var byPath = new HashMap<String, Set<QueryParameter>>();
        byPath.put("/api/v1/incentives", INCENTIVES);
        Kind.lists().keySet().forEach(list -> byPath.put("/api/v1/" + list, OF_ONE_KIND));
        byPath.put("/api/v1/facets", FACETS);
        List.of("sources", "regions", "organizations").forEach(list -> byPath.put("/api/v1/" + list, PAGED));
        return byPath;
    }

    /** Those that a path takes. */
    public static Set<QueryParameter> takenBy(String path) {
        return BY_PATH.getOrDefault(path, Set.of());
    }

    static QueryParameter of(String code) {
        return BY_CODE.get(code);
    }

    /** The name in the query string. */
    public String code() {
        return code;
    }

    /** What it filters by; null for one that does not filter by itself. */
    public Filter filter() {
        return filter;
    }

    /** Whether it narrows, by itself or with another. */
    public boolean isFilter() {
        return use == Use.FILTER;
    }

    /** Whether it may be given more than once, any of its values sufficing. */
    public boolean isRepeatable() {
        return type.isRepeatable();
    }

    public String description() {
        return isRepeatable() ? description + " May be repeated: any of the values suffices." : description;
    }

    /** A value as it stands in a query. */
    public String example() {
        return example;
    }

    /** The same as it stands in JSON: of a repeatable one, a list. */
    public Object exampleValue() {
        return isRepeatable()
                ? List.of(type.json().apply(example))
                : type.json().apply(example);
    }

    /** The OpenAPI schema of one value. */
    public Schema schema() {
        return type.schema().get();
    }

    /** Where the values that it takes are listed. */
    String listedAt() {
        return type.listedAt();
    }

    /** Its value, or null where it is not given or faulty, which the reader notes. */
    Object read(ParameterReader reader) {
        return type.reader().apply(reader, this);
    }
}
