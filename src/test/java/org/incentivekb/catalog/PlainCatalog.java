package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;

/** The same records as a {@link Catalog}, with no index at all: what a filter, a word or a code means is said of one record. */
final class PlainCatalog {

    private final List<Incentive> incentives = new ArrayList<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, String> collections = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /** By the code of a region: it and all that lies in it. */
    private final Map<String, Set<String>> downwards = new HashMap<>();

    /** The next broader code of each that has one. */
    private final Map<Filter, Map<String, String>> broader =
            Map.of(Filter.INDUSTRY, new HashMap<>(), Filter.BENEFICIARY, new HashMap<>());

    private final PlainTerms terms = new PlainTerms();

    /** What has been looked at, by filter and id. */
    private final Map<Filter, Map<String, List<String>>> codes = new EnumMap<>(Filter.class);

    /** What has been looked at, by word and id. */
    private final Map<String, Map<String, Set<SearchField>>> fields = new HashMap<>();

    private final PlainTexts texts;

    PlainCatalog(List<DatasetEntity> entities) {
        texts = new PlainTexts(entities);
        for (var entity : entities) {
            if (entity instanceof Incentive incentive) {
                incentives.add(incentive);
                terms.add(incentive);
            } else if (entity instanceof Region region) {
                regions.put(region.code, region);
                parents.put(region.code, region.parent);
            } else if (entity instanceof CodeList list) {
                broader.forEach((filter, codes) -> note(list, filter, codes));
            } else if (entity instanceof Source source) {
                collections.put(source.id, source.collection.code());
            }
        }
        for (var code : regions.keySet()) {
            upwards(code).forEach(upper -> downwards
                    .computeIfAbsent(upper, first -> new HashSet<>())
                    .add(code));
        }
    }

    private static void note(CodeList list, Filter filter, Map<String, String> broader) {
        if (list.name.equals(filter.parameter())) {
            list.codes.forEach(code -> broader.put(code.code(), code.broader()));
        }
    }

    List<Incentive> incentives() {
        return incentives;
    }

    /** Whether a record is not kept out by a filter of the query. */
    boolean passes(Filter filter, Incentive incentive, Filters query) {
        if (!query.names().contains(filter)) {
            return true;
        }
        return switch (filter) {
            case INDUSTRY, BENEFICIARY ->
                hasAny(filter, incentive, query)
                        || scope(filter, query) == CodeScope.APPLIES && applies(filter, incentive, query);
            case ID, KIND, FORM, STATUS, ZONE, SUPPORT, ORGANIZATION, SOURCE, COLLECTION, HAS_GAP ->
                hasAny(filter, incentive, query);
            case CRITERION -> query.codes(filter).stream().anyMatch(code -> terms.meets(code, incentive));
            case REGION -> query.codes(filter).stream().anyMatch(code -> liesIn(code, incentive, query));
            case CURRENCY -> amount(incentive, query) != null;
            case MIN_AMOUNT ->
                amount(incentive, query) != null && amount(incentive, query).compareTo(query.amount(filter)) >= 0;
            case MAX_AMOUNT ->
                amount(incentive, query) != null && amount(incentive, query).compareTo(query.amount(filter)) <= 0;
            case HAS_AMOUNT -> query.flag(filter) == (incentive.amount != null);
            case ANNOUNCED_FROM ->
                incentive.announced != null
                        && !PlainTerms.lastDay(incentive.announced).isBefore(PlainTerms.firstDay(query.date(filter)));
            case ANNOUNCED_TO ->
                incentive.announced != null
                        && !PlainTerms.firstDay(incentive.announced).isAfter(PlainTerms.lastDay(query.date(filter)));
            case VALID_ON -> terms.holdsOn(LocalDate.parse(query.date(filter).value()), incentive);
            case OPEN_ON ->
                incentive.calls.stream()
                                .anyMatch(call -> PlainTerms.isOpen(
                                        call, LocalDate.parse(query.date(filter).value())))
                        && !terms.isOver(LocalDate.parse(query.date(filter).value()), incentive);
            case UPDATED_SINCE ->
                !incentive.updated.isBefore(LocalDate.parse(query.date(filter).value()));
            case Q ->
                query.words().stream().noneMatch(word -> fields(word, incentive).isEmpty());
        };
    }

    private boolean hasAny(Filter filter, Incentive incentive, Filters query) {
        var codes = codes(filter, incentive);
        return codes.isEmpty() && query.codes(filter).contains("none")
                || !Collections.disjoint(codes, query.codes(filter));
    }

    private static CodeScope scope(Filter filter, Filters query) {
        return filter == Filter.INDUSTRY ? query.industryScope() : query.beneficiaryScope();
    }

    /** Whether it is for a group that holds one of those asked for, or for everybody. */
    private boolean applies(Filter filter, Incentive incentive, Filters query) {
        return isOpenToAll(filter, incentive)
                || query.codes(filter).stream()
                        .flatMap(code -> chain(code, broader.get(filter)))
                        .anyMatch(codes(filter, incentive)::contains);
    }

    /** Nobody is named, and it is not that the source does not say it. */
    boolean isOpenToAll(Filter filter, Incentive incentive) {
        var field = filter == Filter.INDUSTRY ? "industries" : "beneficiaries";
        return codes(filter, incentive).isEmpty()
                && incentive.gaps.stream().noneMatch(gap -> gap.field().equals(field));
    }

    /** In the currency that the query goes by, which is the yuan unless it names one; null where it states no such sum. */
    BigDecimal amount(Incentive incentive, Filters query) {
        var currency = query.values().getOrDefault(Filter.CURRENCY, "CNY");
        return incentive.amount == null || !incentive.amount.currency().equals(currency)
                ? null
                : incentive.amount.value();
    }

    private boolean liesIn(String code, Incentive incentive, Filters query) {
        return inRegions(incentive, query.scope()).contains(code);
    }

    /** The codes of all regions by which a record is found. */
    Set<String> inRegions(Incentive incentive, Scope scope) {
        return switch (scope) {
            case WITHIN -> Set.copyOf(upwards(incentive.region));
            case APPLIES -> downwards.get(incentive.region);
            case EXACT -> Set.of(incentive.region);
        };
    }

    /** A region and all that it lies in, parent by parent. */
    private List<String> upwards(String code) {
        return chain(code, parents).toList();
    }

    private static Stream<String> chain(String first, Map<String, String> next) {
        return Stream.iterate(first, at -> at != null, next::get);
    }

    PlainTerms terms() {
        return terms;
    }

    List<String> codes(Filter filter, Incentive incentive) {
        return codes.computeIfAbsent(filter, first -> new HashMap<>())
                .computeIfAbsent(incentive.id, first -> codesOf(filter, incentive));
    }

    private List<String> codesOf(Filter filter, Incentive incentive) {
        return switch (filter) {
            case ID -> List.of(incentive.id);
            case KIND -> List.of(incentive.kind.code());
            case FORM -> incentive.form == null ? List.of() : List.of(incentive.form.code());
            case STATUS -> List.of(incentive.status.code());
            case ZONE -> incentive.zone == null ? List.of() : List.of(incentive.zone);
            case INDUSTRY -> incentive.industries.stream().map(Code::code).toList();
            case SUPPORT -> incentive.supports.stream().map(Code::code).toList();
            case BENEFICIARY -> incentive.beneficiaries.stream().map(Code::code).toList();
            case ORGANIZATION ->
                incentive.organizations.stream().map(part -> part.id()).toList();
            case SOURCE ->
                incentive.evidence.stream().map(part -> part.source()).toList();
            case COLLECTION ->
                incentive.evidence.stream()
                        .map(part -> collections.get(part.source()))
                        .toList();
            case HAS_GAP -> incentive.gaps.stream().map(Gap::field).toList();
            case CURRENCY -> incentive.amount == null ? List.of() : List.of(incentive.amount.currency());
            default -> throw new IllegalArgumentException(filter + " has no codes");
        };
    }

    /** Where in a record a word occurs. */
    Set<SearchField> fields(String word, Incentive incentive) {
        return fields.computeIfAbsent(word, first -> new HashMap<>()).computeIfAbsent(incentive.id, first -> {
            var in = EnumSet.noneOf(SearchField.class);
            for (var field : SearchField.values()) {
                if (texts.of(incentive, field).anyMatch(text -> PlainText.occurs(word, text))) {
                    in.add(field);
                }
            }
            return in;
        });
    }
}
