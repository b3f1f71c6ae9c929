package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What must hold by itself: a criterion, or alternatives of which one must. */
record Clause(List<JsonNode> criteria) {

    static List<Clause> of(JsonNode item) {
        var clauses = new LinkedHashMap<String, Clause>();
        int number = 0;
        for (var criterion : item.get("criteria")) {
            var label =
                    criterion.has("group") ? "group " + criterion.get("group").asText() : String.valueOf(number++);
            clauses.computeIfAbsent(label, key -> new Clause(new ArrayList<>()))
                    .criteria
                    .add(criterion);
        }
        return List.copyOf(clauses.values());
    }

    boolean isFailed() {
        return criteria.stream().allMatch(criterion -> has("failed", criterion));
    }

    boolean isUnknown() {
        return criteria.stream().noneMatch(criterion -> has("passed", criterion)) && !isFailed();
    }

    /** Whether all that is unknown is that the source does not state its conditions. */
    boolean isUnstatedCondition() {
        return criteria.stream()
                .allMatch(criterion -> criterion.get("of").asText().equals("conditions")
                        && criterion.path("because").asText().equals("not_stated"));
    }

    private static boolean has(String outcome, JsonNode criterion) {
        return criterion.get("outcome").asText().equals(outcome);
    }
}
