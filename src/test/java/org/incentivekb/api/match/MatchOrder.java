package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.Incentive;

/**
 * The order of items as it is documented: verdict, fewest open points, named before open to all, nearest region, supports the need, worth,
 * id. Of worth only what is comparable by itself is held to it: one currency, for the same, with an end.
 */
final class MatchOrder {

    private final Map<String, Incentive> incentives;
    private final List<String> needs;

    /** From the profile's up. */
    private final List<String> regions = new ArrayList<>();

    MatchOrder(Catalog catalog, Map<String, Incentive> incentives, Map<String, List<String>> profile) {
        this.incentives = incentives;
        needs = profile.getOrDefault("need", List.of());
        var region = catalog.regions().get(profile.get("region").get(0));
        regions.add(region.code);
        catalog.regions().above(region).forEach(above -> regions.add(above.code));
    }

    /** That the first may stand before the second. */
    void check(JsonNode first, JsonNode second) {
        var rank = compare(rank(first), rank(second));
        assertThat(rank)
                .as(first.get("incentive") + " before " + second.get("incentive"))
                .isNotPositive();
        if (rank < 0) {
            return;
        }
        if (!first.has("worth") && !second.has("worth")) {
            assertThat(first.at("/incentive/id").asText())
                    .isLessThan(second.at("/incentive/id").asText());
        } else if (isComparable(first.path("worth"), second.path("worth"))) {
            var larger = first.at("/worth/to").decimalValue();
            var smaller = second.at("/worth/to").decimalValue();
            assertThat(larger).isGreaterThanOrEqualTo(smaller);
        }
    }

    private List<Integer> rank(JsonNode item) {
        var incentive = incentives.get(item.at("/incentive/id").asText());
        return List.of(
                Answers.VERDICTS.indexOf(item.get("verdict").asText()),
                (int) Clause.of(item).stream().filter(Clause::isUnknown).count(),
                incentive.industries.isEmpty() ? 1 : 0,
                regions.indexOf(incentive.region),
                incentive.supports.stream().anyMatch(support -> needs.contains(support.code())) ? 0 : 1);
    }

    private static int compare(List<Integer> first, List<Integer> second) {
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return first.get(i) - second.get(i);
            }
        }
        return 0;
    }

    private static boolean isComparable(JsonNode first, JsonNode second) {
        return first.has("to")
                && second.has("to")
                && first.get("currency").equals(second.get("currency"))
                && first.path("per").equals(second.path("per"));
    }
}
