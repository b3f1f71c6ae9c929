package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The items of a page that come to the same for a company: those with a sum first, otherwise in the order of the API.
 *
 * @param name that of its title among the messages
 */
@TemplateData
public record ItemGroup(String name, List<Judged> items) {

    private enum Prospect {
        NOW,
        POSSIBLE,
        FRAMEWORK,
        ANNOUNCED,
        NOT_ELIGIBLE
    }

    /** What gives a company nothing by itself, as long as it names no sum. */
    static final Set<String> FRAMEWORKS = Set.of("policy", "designation");

    static List<ItemGroup> of(List<Judged> items) {
        var groups = new EnumMap<Prospect, ItemGroup>(Prospect.class);
        for (var judged : items) {
            groups.computeIfAbsent(
                            prospect(judged),
                            prospect -> new ItemGroup(prospect.name().toLowerCase(Locale.ROOT), new ArrayList<>()))
                    .items
                    .add(judged);
        }
        groups.values().forEach(group -> group.items.sort(Comparator.comparing(judged -> !judged.hasSum())));
        return List.copyOf(groups.values());
    }

    /** Whether there is anything for a company among them. */
    static boolean holdSomething(List<ItemGroup> groups) {
        return groups.stream().map(ItemGroup::name).anyMatch(name -> name.equals("now") || name.equals("possible"));
    }

    private static Prospect prospect(Judged judged) {
        var item = judged.item();
        var verdict = item.path("verdict").asText();
        if (verdict.equals("not_eligible")) {
            return Prospect.NOT_ELIGIBLE;
        }
        if (isUndecided(item)) {
            return Prospect.ANNOUNCED;
        }
        if (!judged.hasSum()
                && FRAMEWORKS.contains(item.path("incentive").path("kind").asText())) {
            return Prospect.FRAMEWORK;
        }
        return verdict.equals("possible") ? Prospect.POSSIBLE : Prospect.NOW;
    }

    private static boolean isUndecided(JsonNode item) {
        for (var criterion : item.path("criteria")) {
            if (criterion.path("of").asText().equals("availability")) {
                return criterion.path("because").asText().equals("not_decided");
            }
        }
        return false;
    }
}
