package org.incentivekb.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Text;

/** The same records as a {@link Catalog}, with no index at all: what a filter, a word or a code means is said of one record. */
final class PlainCatalog {

    private final List<Incentive> incentives = new ArrayList<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    /** What has been looked at, by word and id. */
    private final Map<String, Map<String, Set<SearchField>>> fields = new HashMap<>();

    PlainCatalog(List<DatasetEntity> entities) {
        for (var entity : entities) {
            if (entity instanceof Incentive incentive) {
                incentives.add(incentive);
            } else if (entity instanceof Region region) {
                regions.put(region.code, region);
            } else if (entity instanceof Organization organization) {
                organizations.put(organization.id, organization);
            }
        }
    }

    List<Incentive> incentives() {
        return incentives;
    }

    /** Whether a record is not kept out by a filter of the query. */
    boolean passes(Filter filter, Incentive incentive, Filters query) {
        return switch (filter) {
            case KIND, STATUS, INDUSTRY, SUPPORT, BENEFICIARY, ORGANIZATION, SOURCE ->
                !query.names().contains(filter) || !Collections.disjoint(codes(filter, incentive), query.codes(filter));
            case REGION ->
                !query.names().contains(filter)
                        || query.codes(filter).stream().anyMatch(code -> liesIn(code, incentive, query));
            case MIN_AMOUNT ->
                query.amount(Filter.MIN_AMOUNT) == null
                        || incentive.amount != null
                                && incentive.amount.value().compareTo(query.amount(Filter.MIN_AMOUNT)) >= 0;
            case MAX_AMOUNT ->
                query.amount(Filter.MAX_AMOUNT) == null
                        || incentive.amount != null
                                && incentive.amount.value().compareTo(query.amount(Filter.MAX_AMOUNT)) <= 0;
            case HAS_AMOUNT -> query.flag(filter) == null || query.flag(filter) == (incentive.amount != null);
            case ANNOUNCED_FROM ->
                query.date(filter) == null
                        || incentive.announced != null
                                && !lastDay(incentive.announced).isBefore(firstDay(query.date(filter)));
            case ANNOUNCED_TO ->
                query.date(filter) == null
                        || incentive.announced != null
                                && !firstDay(incentive.announced).isAfter(lastDay(query.date(filter)));
            case Q ->
                query.words().stream().noneMatch(word -> fields(word, incentive).isEmpty());
        };
    }

    private boolean liesIn(String code, Incentive incentive, Filters query) {
        return switch (query.scope()) {
            case WITHIN -> upwards(incentive.region).contains(code);
            case APPLIES -> upwards(code).contains(incentive.region);
            case EXACT -> incentive.region.equals(code);
        };
    }

    /** A region and all that it lies in, parent by parent. */
    List<String> upwards(String code) {
        return Stream.iterate(code, at -> at != null, at -> regions.get(at).parent)
                .toList();
    }

    List<String> codes(Filter filter, Incentive incentive) {
        return switch (filter) {
            case KIND -> List.of(incentive.kind.code());
            case STATUS -> List.of(incentive.status.code());
            case INDUSTRY -> incentive.industries.stream().map(Code::code).toList();
            case SUPPORT -> incentive.supports.stream().map(Code::code).toList();
            case BENEFICIARY -> incentive.beneficiaries.stream().map(Code::code).toList();
            case ORGANIZATION ->
                incentive.organizations.stream().map(part -> part.id()).toList();
            case SOURCE ->
                incentive.evidence.stream().map(part -> part.source()).toList();
            default -> throw new IllegalArgumentException(filter + " has no codes");
        };
    }

    /** Where in a record a word occurs. */
    Set<SearchField> fields(String word, Incentive incentive) {
        return fields.computeIfAbsent(word, first -> new HashMap<>()).computeIfAbsent(incentive.id, first -> {
            var in = EnumSet.noneOf(SearchField.class);
            for (var field : SearchField.values()) {
                if (texts(incentive, field).anyMatch(text -> PlainText.occurs(word, text))) {
                    in.add(field);
                }
            }
            return in;
        });
    }

    private Stream<String> texts(Incentive incentive, SearchField field) {
        return switch (field) {
            case TITLE -> Stream.of(incentive.title.zh(), incentive.title.en());
            case SUMMARY -> Stream.of(incentive.summary.zh(), incentive.summary.en());
            case ORGANIZATION ->
                incentive.organizations.stream()
                        .map(part -> organizations.get(part.id()).name)
                        .flatMap(PlainCatalog::both);
            case REGION ->
                Stream.concat(
                        upwards(incentive.region).stream()
                                .map(code -> regions.get(code).name)
                                .flatMap(PlainCatalog::both),
                        regions.get(incentive.region).zones.stream()
                                .filter(zone -> zone.id().equals(incentive.zone))
                                .flatMap(zone -> both(zone.name())));
            case FIGURE -> incentive.figures.stream().map(figure -> figure.text());
        };
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.zh(), text.en());
    }

    private static LocalDate firstDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 1, 1);
            case 7 -> YearMonth.parse(date.value()).atDay(1);
            default -> LocalDate.parse(date.value());
        };
    }

    private static LocalDate lastDay(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> LocalDate.of(date.year(), 12, 31);
            case 7 -> YearMonth.parse(date.value()).atEndOfMonth();
            default -> LocalDate.parse(date.value());
        };
    }
}
