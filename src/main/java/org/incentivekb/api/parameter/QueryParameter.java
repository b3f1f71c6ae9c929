package org.incentivekb.api.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Filter;

/** Every query parameter of the service: the one place that names and describes them, for the reader and for the OpenAPI document. */
public enum QueryParameter {
    Q(
            Filter.Q,
            "Words that must all occur in title, summary, organization, region or the text of a figure, in either language."
                    + " Traditional characters count as Simplified, full-width as half-width, any case, an apostrophe in a word as nothing; a word of an"
                    + " alphabet may be its beginning."
                    + " Each item says under `matchedIn` where.",
            "元宇宙"),
    KIND(Filter.KIND, "What it is.", "fund"),
    STATUS(Filter.STATUS, "How far it had come when its source was published.", "in_force"),
    REGION(
            Filter.REGION,
            "GB/T 2260 code of a region; `scope` says what it takes in. Codes: `/api/v1/regions`.",
            "500118"),
    SCOPE(
            "scope",
            "How `region` is read: `within` the region and all below it; `applies` the region and all above it, which is what a"
                    + " company there can use; `exact` the region alone.",
            "within"),
    INDUSTRY(Filter.INDUSTRY, "The industry it is for.", "game"),
    SUPPORT(Filter.SUPPORT, "What it helps with.", "computing_power"),
    BENEFICIARY(Filter.BENEFICIARY, "Whom it is for.", "company"),
    ORGANIZATION(
            Filter.ORGANIZATION, "Id of an organization that plays a part. Ids: `/api/v1/organizations`.", "netease"),
    SOURCE(Filter.SOURCE, "Id of a source that it rests on. Ids: `/api/v1/sources`.", "huli-reply-2025-13"),
    MIN_AMOUNT(Filter.MIN_AMOUNT, "Least amount, in yuan renminbi. Records without an amount are left out.", "1000000"),
    MAX_AMOUNT(
            Filter.MAX_AMOUNT, "Greatest amount, in yuan renminbi. Records without an amount are left out.", "500000"),
    HAS_AMOUNT(Filter.HAS_AMOUNT, "Whether the source states an amount.", "true"),
    ANNOUNCED_FROM(
            Filter.ANNOUNCED_FROM,
            "Announced on or after this day, month or year (ISO 8601). A record dated by month or year counts with all its days.",
            "2020"),
    ANNOUNCED_TO(
            Filter.ANNOUNCED_TO,
            "Announced on or before the end of this day, month or year (ISO 8601). A record dated by month or year counts with all its days.",
            "2022-06"),
    SORT(
            "sort",
            "Order of the list; `-` before the name for descending. Left out, it is `relevance` with `q`, else `-announced`. Records"
                    + " without the value come last, ties are in the order of ids. `title` is the English title. `relevance`, which"
                    + " goes with `q` only, has hits in the title first.",
            "-amount"),
    PAGE("page", "Page, counted from 1, which is the first and the default. A page after the last is empty.", "1"),
    SIZE("size", "Records on a page, 1 to 200; 20 where it is left out.", "20"),
    FORMAT(
            "format",
            "What the Accept header says, for those who cannot set it: `json` a page, `csv` and `ndjson` a file with the whole list,"
                    + " without `page` and `size`. NDJSON holds whole records, one a line; those of incentives can be loaded again. Left out, and without such a header, it is `json`.",
            "json"),
    COLUMNS(
            "columns",
            "For CSV: the columns wanted, in their order, parted by commas. Several values in a cell are parted by semicolons.",
            "id,titleZh,titleEn,amount"),
    BOM("bom", "For CSV: whether the file begins with a byte order mark, by which Excel knows it as UTF-8.", "true");

    public static final int DEFAULT_SIZE = 20;
    public static final int GREATEST_SIZE = 200;

    /** Far beyond the last page of any data set. */
    public static final int GREATEST_PAGE = 10_000_000;

    /** Of a list of incentives. */
    public static final Set<QueryParameter> INCENTIVES =
            Collections.unmodifiableSet(EnumSet.allOf(QueryParameter.class));

    /** Of a list of incentives of one kind. */
    public static final Set<QueryParameter> OF_ONE_KIND =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(KIND)));

    /** Of counts. */
    static final Set<QueryParameter> FACETS = Collections.unmodifiableSet(EnumSet.range(Q, ANNOUNCED_TO));

    /** Of any other list. */
    public static final Set<QueryParameter> PAGED = Collections.unmodifiableSet(EnumSet.range(PAGE, BOM));

    private static final Map<String, QueryParameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(QueryParameter::code, Function.identity()));

    private static final Map<String, Set<QueryParameter>> BY_PATH = Map.of(
            "/api/v1/incentives", INCENTIVES,
            "/api/v1/policies", OF_ONE_KIND,
            "/api/v1/funds", OF_ONE_KIND,
            "/api/v1/subsidies", OF_ONE_KIND,
            "/api/v1/infrastructure", OF_ONE_KIND,
            "/api/v1/facets", FACETS,
            "/api/v1/sources", PAGED,
            "/api/v1/regions", PAGED,
            "/api/v1/organizations", PAGED);

    private final String code;
    private final Filter filter;
    private final String description;
    private final String example;

    QueryParameter(Filter filter, String description, String example) {
        this.code = filter.parameter();
        this.filter = filter;
        this.description = description;
        this.example = example;
    }

    QueryParameter(String code, String description, String example) {
        this.code = code;
        this.filter = null;
        this.description = description;
        this.example = example;
    }

    /** The name in the query string. */
    public String code() {
        return code;
    }

    /** What it filters by; null for one that does not filter. */
    public Filter filter() {
        return filter;
    }

    /** Whether it may be given more than once, any of its values sufficing. */
    public boolean isRepeatable() {
        return filter != null && filter.compareTo(Filter.SOURCE) <= 0;
    }

    public String description() {
        return isRepeatable() ? description + " May be repeated: any of the values suffices." : description;
    }

    /** Those that a path takes. */
    public static Set<QueryParameter> takenBy(String path) {
        return BY_PATH.getOrDefault(path, Set.of());
    }

    /** Where the values that it takes are listed. */
    String listedAt() {
        return switch (this) {
            case REGION -> "/api/v1/regions";
            case ORGANIZATION -> "/api/v1/organizations";
            case SOURCE -> "/api/v1/sources";
            default -> "/api/v1/codelists/" + code;
        };
    }

    public String example() {
        return example;
    }

    static QueryParameter of(String code) {
        return BY_CODE.get(code);
    }
}
