package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.Today;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.ListMessages;
import org.incentivekb.web.words.Messages;

/**
 * The form beside a list: for each facet its values with their counts, as what they would bring.
 *
 * @param hidden what is given and no field of the form shows, so that it stays
 */
@TemplateData
public record FacetForm(List<Group> groups, List<Hidden> hidden, boolean isValidToday, boolean isOpenToday) {

    /**
     * A facet.
     *
     * @param key of the message that names it; null where it has a legend of its own, as a concept of criteria has
     * @param first values that are shown at once, and {@code more} that are folded away
     * @param isFolded whether all of it is folded away until it is used
     */
    @TemplateData
    public record Group(
            String code, String key, String legend, List<Choice> first, List<Choice> more, boolean isFolded) {}

    /**
     * A value of a facet: a box to tick, or where it is more than one code a link.
     *
     * @param name of the parameter; null for a link
     * @param depth of a region below the country
     */
    @TemplateData
    public record Choice(String name, String value, String label, int count, boolean isGiven, String link, int depth) {}

    @TemplateData
    public record Hidden(String name, String value) {}

    /** Values of a facet that are shown at once. */
    private static final int FIRST = 8;

    /** What chooses a page or an order, and no records. */
    private static final Set<String> NO_FILTERS = Set.of("page", "size", "sort", "format", "columns", "bom");

    /** Those whose values are links, since each sets two parameters. */
    private static final Set<String> LINKS = Set.of("year", "amountBand");

    private static final List<String> ORDER = List.of(
            "industry",
            "region",
            "kind",
            "support",
            "beneficiary",
            "status",
            "amountBand",
            "form",
            "year",
            "currency",
            "source");

    private static final Set<String> OPEN = Set.of("industry", "region", "kind", "support", "beneficiary", "status");

    /** Facets of which also the records without a value can be asked for, by a code. */
    private static final Set<String> WITH_NONE = Set.of("industry", "support", "beneficiary", "form");

    /** The parameters that choose records, and so are counted under. */
    static Map<String, List<String>> filters(Visit visit) {
        var filters = new LinkedHashMap<>(visit.parameters());
        filters.keySet().removeAll(NO_FILTERS);
        return filters;
    }

    /** The orders to choose from, as {@code sort} takes them; the first is the one unless another is given. */
    static List<Hidden> sorts(Visit visit) {
        var messages = visit.language().messages(ListMessages.class);
        var sorts = new ArrayList<Hidden>();
        var given = visit.one("sort");
        sorts.add(
                visit.given("q").isEmpty()
                        ? new Hidden("", messages.sortAnnounced())
                        : new Hidden("", messages.sortRelevance()));
        if (!visit.given("q").isEmpty()) {
            sorts.add(new Hidden("-announced", messages.sortAnnounced()));
        }
        sorts.add(new Hidden("-amount", messages.sortAmount()));
        sorts.add(new Hidden("-statusAsOf", messages.sortStatus()));
        sorts.add(new Hidden("-updated", messages.sortUpdated()));
        if (sorts.stream().noneMatch(sort -> sort.name.equals(given))) {
            sorts.add(new Hidden(given, given));
        }
        return sorts;
    }

    /** @param facets as the API counts them */
    static FacetForm of(JsonNode facets, Visit visit) {
        var groups = new ArrayList<Group>();
        for (var code : ORDER) {
            add(code, null, facets.path(code), visit, groups);
        }
        for (var concept : visit.catalog().codeLists().codedConcepts()) {
            // Another facet may have the name, as that of the beneficiaries has.
            if (!ORDER.contains(concept.code())) {
                add(concept.code(), visit.language().of(concept.label()), facets.path(concept.code()), visit, groups);
            }
        }
        boolean isValidToday = isToday("validOn", visit);
        boolean isOpenToday = isToday("openOn", visit);
        return new FacetForm(groups, hidden(groups, isValidToday, isOpenToday, visit), isValidToday, isOpenToday);
    }

    private static boolean isToday(String parameter, Visit visit) {
        var given = visit.one(parameter);
        return given.equals(Today.TODAY) || given.equals(visit.day());
    }

    private static void add(String code, String legend, JsonNode facet, Visit visit, List<Group> groups) {
        var choices = choices(code, legend != null, facet, visit);
        if (choices.isEmpty()) {
            return;
        }
        boolean isUsed = choices.stream().anyMatch(Choice::isGiven);
        int first = choices.size() <= FIRST + 1 || code.equals("region") ? choices.size() : FIRST;
        while (first < choices.size()
                && choices.subList(first, choices.size()).stream().anyMatch(Choice::isGiven)) {
            first++;
        }
        groups.add(new Group(
                code,
                legend == null ? Tag.key(code) : null,
                legend,
                choices.subList(0, first),
                choices.subList(first, choices.size()),
                !OPEN.contains(code) && !isUsed));
    }

    private static List<Choice> choices(String code, boolean isConcept, JsonNode facet, Visit visit) {
        var name = LINKS.contains(code) ? null : isConcept ? Filter.CRITERION.parameter() : code;
        var choices = new ArrayList<Choice>();
        for (var value : facet.path("values")) {
            var of = value.path("value").asText();
            var given = isConcept ? code + ':' + of : of;
            choices.add(new Choice(
                    name,
                    given,
                    visit.language().of(value.path("name")),
                    value.path("count").asInt(),
                    visit.given(isConcept ? Filter.CRITERION.parameter() : code).contains(given),
                    page(value.path("link").asText(), visit),
                    code.equals("region") ? depth(of, visit) : 0));
        }
        int missing = facet.path("missing").asInt();
        if (missing > 0 && WITH_NONE.contains(code)) {
            var none = code.equals("industry")
                    ? visit.language().messages(Messages.class).openToEveryIndustry()
                    : visit.language().messages(Messages.class).notStatedShort();
            choices.add(new Choice(
                    name, Filter.NONE, none, missing, visit.given(code).contains(Filter.NONE), null, 0));
        }
        if (code.equals("region")) {
            var walk = visit.catalog().regions().walk();
            choices.sort(Comparator.comparing(choice -> walk.indexOf(choice.value)));
        }
        return choices;
    }

    /** A reference of the API as one of the pages. */
    private static String page(String link, Visit visit) {
        return link.replace(visit.root("/api/v1/incentives"), visit.to("/incentives"));
    }

    private static int depth(String region, Visit visit) {
        var regions = visit.catalog().regions();
        return regions.above(regions.get(region)).size();
    }

    private static List<Hidden> hidden(List<Group> groups, boolean isValidToday, boolean isOpenToday, Visit visit) {
        var shown = new HashSet<Hidden>();
        groups.forEach(group -> List.of(group.first, group.more)
                .forEach(choices -> choices.forEach(choice -> shown.add(new Hidden(choice.name, choice.value)))));
        var hidden = new ArrayList<Hidden>();
        visit.parameters()
                .forEach((name, values) -> values.forEach(value -> {
                    boolean isField = Set.of("q", "sort", "scope", "industryScope", "page")
                                    .contains(name)
                            || name.equals("validOn") && isValidToday
                            || name.equals("openOn") && isOpenToday;
                    var field = new Hidden(name, value);
                    if (!isField && !shown.contains(field)) {
                        hidden.add(field);
                    }
                }));
        return hidden;
    }
}
