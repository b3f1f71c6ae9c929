package org.incentivekb.api.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * Every query parameter of the service: the one place that names and describes them, for the reader and for the OpenAPI document. In
 * the order in which the document lists them.
 */
public enum QueryParameter implements Parameter.Tabled {
    Q(
            Filter.Q,
            ValueType.SEARCH,
            "Words that must all occur, in either language: in title, summary, organization, region, the text of a figure, conditions and"
                    + " criteria, a source's document number, or the label or an alias of a code of the record (kind, form, industry, support, beneficiary,"
                    + " criterion). White space of any sort separates words. Traditional characters count as Simplified, full-width as half-width, any case,"
                    + " accented letters as plain ones; an apostrophe or hyphen within a word and the commas of thousands count as nothing. A word of an"
                    + " alphabet, or a number, may be a beginning; of a hyphenated word (`e-commerce`) also that of a later part (`commerce`)."
                    + " Each item says under `matchedIn` where.",
            "元宇宙"),
    ID(
            Filter.ID,
            ValueType.ids("/api/v1/incentives"),
            "Id of an incentive, for those who keep ids. One that there is not is a fault, named with the nearest, or with the one that took its place.",
            "yongchuan-digital-culture-fund"),
    KIND(Filter.KIND, ValueType.codes(Vocabulary.KIND), "What it is.", "fund"),
    FORM(
            Filter.FORM,
            ValueType.codesOrNone(Vocabulary.FORM),
            "How it reaches its recipient; `none` where that is not one way.",
            "voucher"),
    STATUS(
            Filter.STATUS,
            ValueType.codes(Vocabulary.STATUS),
            "How far it had come when its source was published.",
            "in_force"),
    REGION(
            Filter.REGION,
            ValueType.REGIONS,
            "Code of a region, of GB/T 2260 or ISO 3166; `scope` says what it takes in. Codes: `/api/v1/regions`.",
            "500118"),
    SCOPE(
            "scope",
            Use.FILTER,
            ValueType.SCOPE,
            "How `region` is read: `within` the region and all below it; `applies` the region and all above it, which is what a"
                    + " company there can use; `exact` the region alone.",
            "within"),
    ZONE(
            Filter.ZONE,
            ValueType.ids("/api/v1/regions"),
            "Id of a development zone; `none` where it is of none. Ids: under `zones` of `/api/v1/regions`.",
            "chongqing-etdz"),
    INDUSTRY(
            Filter.INDUSTRY,
            ValueType.codesOrNone(Vocabulary.INDUSTRY),
            "The industry it is for; `none` for what is open to every industry. `industryScope` says how it is read.",
            "game"),
    INDUSTRY_SCOPE(
            "industryScope",
            Use.FILTER,
            ValueType.CODE_SCOPE,
            "How `industry` is read: `named`, the default, what names it; `applies` also what is for a broader industry or open to"
                    + " every industry.",
            "named"),
    SUPPORT(
            Filter.SUPPORT,
            ValueType.codesOrNone(Vocabulary.SUPPORT),
            "What it helps with; `none` where the source does not say.",
            "computing_power"),
    BENEFICIARY(
            Filter.BENEFICIARY,
            ValueType.codesOrNone(Vocabulary.BENEFICIARY),
            "Whom it is for; `none` where the source does not say. `beneficiaryScope` says how it is read.",
            "company"),
    BENEFICIARY_SCOPE(
            "beneficiaryScope",
            Use.FILTER,
            ValueType.CODE_SCOPE,
            "How `beneficiary` is read: `named`, the default, what names it; `applies` also what is for a broader group.",
            "named"),
    CRITERION(
            Filter.CRITERION,
            ValueType.CRITERIA,
            "A concept that its criteria, or those of its tiers, are about (`revenue`), a code that they name"
                    + " (`recognized_as:high_tech`, `registered_in` alone for places), none of a concept's codes (`licence:none`), or `none` at all. Codes: `/api/v1/codelists/concept`.",
            "recognized_as:above_scale"),
    HAS_GAP(
            Filter.HAS_GAP,
            ValueType.codes(Vocabulary.GAP_FIELD),
            "A field that a reader would look for and that is a gap, for whichever reason: not stated, not yet decided or not applicable.",
            "conditions"),
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
    COLLECTION(
            Filter.COLLECTION,
            ValueType.codes(Vocabulary.COLLECTION),
            "The collection that a source of it belongs to: `founding` for the five documents that the knowledge base was made from.",
            "founding"),
    CURRENCY(
            Filter.CURRENCY,
            ValueType.CURRENCY,
            "ISO 4217 code: records whose amount is in it, and what `minAmount`, `maxAmount` and `sort=amount` go by. Left out, these go by CNY; nothing is"
                    + " converted.",
            "EUR"),
    MIN_AMOUNT(
            Filter.MIN_AMOUNT,
            ValueType.MONEY,
            "Least amount, in the `currency` asked for or else CNY, in plain digits without an exponent. Records without an amount are left out.",
            "1000000"),
    MAX_AMOUNT(
            Filter.MAX_AMOUNT,
            ValueType.MONEY,
            "Greatest amount, in the `currency` asked for or else CNY, in plain digits without an exponent. Records without an amount are left out.",
            "500000"),
    HAS_AMOUNT(
            Filter.HAS_AMOUNT, ValueType.FLAG, "Whether the source states an amount, in whichever currency.", "true"),
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
    VALID_ON(
            Filter.VALID_ON,
            ValueType.DAY,
            "In force on this day (ISO 8601) or `today`: not planned, begun (its period, else announced) where that is stated, not over, ended, repealed or"
                    + " succeeded by then.",
            "2026-01-31"),
    OPEN_ON(
            Filter.OPEN_ON,
            ValueType.DAY,
            "One can apply on this day (ISO 8601) or `today`: a call is stated and open, and the record is not over.",
            "2025-08-01"),
    UPDATED_SINCE(
            Filter.UPDATED_SINCE,
            ValueType.DAY,
            "Last touched by a curator on or after this day (ISO 8601) or `today`.",
            "2026-01-01"),
    OF("of", Use.FIGURE, ValueType.codes(Vocabulary.MEASURE), "What a figure counts.", "award_share"),
    NATURE(
            "nature",
            Use.FIGURE,
            ValueType.codes(Vocabulary.NATURE),
            "Whether a figure is a term of its incentive, a target, a result, a capacity or a statistic around it.",
            "rule"),
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
            ValueType.format(Format.OF_LISTS),
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
        /** Narrows the figures of the records that match. */
        FIGURE,
        ORDER,
        PAGE,
        FORMAT,
        CSV
    }

    /** Of a list of incentives. */
    public static final Set<Parameter> INCENTIVES = those(parameter -> parameter.use != Use.FIGURE);

    /** Of a list of incentives of one kind. */
    public static final Set<Parameter> OF_ONE_KIND =
            those(parameter -> parameter.use != Use.FIGURE && parameter != KIND);

    /** Of a list of figures. */
    public static final Set<Parameter> FIGURES = those(parameter -> true);

    /** Of counts. */
    public static final Set<Parameter> FACETS = those(parameter -> parameter.use == Use.FILTER);

    /** Of the list of sources. */
    public static final Set<Parameter> SOURCES =
            those(parameter -> parameter == Q || parameter == COLLECTION || parameter.isOfAnyList());

    /** Of any other list. */
    public static final Set<Parameter> PAGED = those(QueryParameter::isOfAnyList);

    /** Of a match; the data bring one more for each concept. */
    public static final Set<Parameter> MATCH = with(ProfileParameter.values(), PAGED);

    /** Of the code lists, which come all at once. */
    public static final Set<Parameter> CODE_LISTS =
            those(parameter -> parameter.use == Use.FORMAT || parameter.use == Use.CSV);

    /** Of regions side by side. */
    public static final Set<Parameter> COMPARISON = with(ComparisonParameter.values(), CODE_LISTS);

    /** Of what became of records. */
    public static final Set<Parameter> CHANGES = with(
            ChangeParameter.values(), those(parameter -> parameter.use == Use.FILTER || parameter.use == Use.PAGE));

    /** Of what became of one record. */
    public static final Set<Parameter> HISTORY = those(parameter -> parameter.use == Use.PAGE);

    private static final Map<String, QueryParameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(QueryParameter::code, Function.identity()));

    private static final Map<String, Set<Parameter>> BY_PATH = byPath();

    private final Filter filter;
    private final Use use;
    private final Row row;

    QueryParameter(Filter filter, ValueType type, String meaning, String example) {
        this(filter.parameter(), filter, Use.FILTER, type, meaning, example);
    }

    QueryParameter(String code, Use use, ValueType type, String meaning, String example) {
        this(code, null, use, type, meaning, example);
    }

    QueryParameter(String code, Filter filter, Use use, ValueType type, String meaning, String example) {
        this.filter = filter;
        this.use = use;
        row = new Row(code, type, meaning, example);
    }

    private static Set<Parameter> those(Predicate<QueryParameter> wanted) {
        var those = EnumSet.allOf(QueryParameter.class);
        those.removeIf(wanted.negate());
        return Collections.unmodifiableSet(those);
    }

    private static Set<Parameter> with(Parameter[] own, Set<Parameter> ofLists) {
        var all = new LinkedHashSet<>(List.of(own));
        all.addAll(ofLists);
        return Collections.unmodifiableSet(all);
    }

    private static Map<String, Set<Parameter>> byPath() {
        var byPath = new HashMap<String, Set<Parameter>>();
        byPath.put("/api/v1/incentives", INCENTIVES);
        Kind.lists().keySet().forEach(list -> byPath.put("/api/v1/" + list, OF_ONE_KIND));
        byPath.put("/api/v1/facets", FACETS);
        byPath.put("/api/v1/figures", FIGURES);
        byPath.put("/api/v1/match", MATCH);
        byPath.put("/api/v1/compare", COMPARISON);
        byPath.put("/api/v1/changes", CHANGES);
        byPath.put("/api/v1/incentives/{id}/history", HISTORY);
        byPath.put("/api/v1/sources", SOURCES);
        byPath.put("/api/v1/regions", PAGED);
        byPath.put("/api/v1/organizations", PAGED);
        byPath.put("/api/v1/codelists", CODE_LISTS);
        return byPath;
    }

    /** Those that a path takes, whatever the data are. */
    public static Set<Parameter> takenBy(String path) {
        return BY_PATH.getOrDefault(path, Set.of());
    }

    /** The one that filters by it. */
    public static QueryParameter of(Filter filter) {
        return BY_CODE.get(filter.parameter());
    }

    @Override
    public Filter filter() {
        return filter;
    }

    @Override
    public boolean isFilter() {
        return use == Use.FILTER || use == Use.FIGURE;
    }

    private boolean isOfAnyList() {
        return use == Use.PAGE || use == Use.FORMAT || use == Use.CSV;
    }

    /** In a list of sources a search looks at other fields. */
    @Override
    public String description(String path) {
        return this == Q && takenBy(path) == SOURCES
                ? "Words that must all occur in title, publisher, document number or file name, in either language."
                : description();
    }

    @Override
    public Row row() {
        return row;
    }
}
