package org.incentivekb.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Source;
import org.incentivekb.seed.file.FileFaults;

/** What may be a gap: a field that is not stated; and what must be one where it is not. */
final class GapRules {

    /** A reader looks for these in every record, so that counts of gaps can be compared: one of the two. */
    private static final Set<String> STATED_OR_GAP =
            Set.of("supports", "beneficiaries", "organizations", "announced", "period", "amount", "conditions");

    private GapRules() {}

    static void check(Incentive incentive, FileFaults file) {
        var state = stated(incentive);
        for (int i = 0; i < incentive.gaps.size(); i++) {
            check(state, "gaps[" + (i + 1) + "]", incentive.gaps.get(i), file);
        }
        state.forEach((field, isStated) -> {
            if (!isStated
                    && STATED_OR_GAP.contains(field)
                    && !isUnread(field, file)
                    && incentive.gaps.stream().noneMatch(gap -> field.equals(gap.field()))) {
                file.add(field, "is neither stated nor a gap");
            }
        });
    }

    /** Whether it may be stated where it could not be read. */
    private static boolean isUnread(String field, FileFaults file) {
        return switch (field) {
            case "amount" -> file.isFaulty("kind") || file.isFaulty("figures");
            case "conditions" -> file.isFaulty("conditions") || file.isFaulty("criteria");
            default -> file.isFaulty(field);
        };
    }

    static void check(Source source, FileFaults file) {
        var state = new LinkedHashMap<String, Boolean>();
        state.put("publisher", source.publisher != null);
        state.put("publishedOn", source.publishedOn != null);
        state.put("documentNumber", source.documentNumber != null);
        state.put("url", source.url != null);
        state.put("retrievedOn", source.retrievedOn != null);
        for (int i = 0; i < source.gaps.size(); i++) {
            check(state, "gaps[" + (i + 1) + "]", source.gaps.get(i), file);
        }
        if (source.url == null
                && !file.isFaulty("url")
                && source.gaps.stream().noneMatch(gap -> "url".equals(gap.field()))) {
            file.add("url", "is neither stated nor a gap");
        }
    }

    private static void check(Map<String, Boolean> state, String field, Gap gap, FileFaults file) {
        if (gap.field() != null && !state.containsKey(gap.field())) {
            file.unknown(field + ".field", gap.field(), state.keySet());
        } else if (gap.field() != null && state.get(gap.field())) {
            file.add(field + ".field", gap.field() + " is stated, so it is no gap");
        }
    }

    /** The fields that may be gaps, and whether the record states them. A gap of the title: the source gives it no name. */
    private static Map<String, Boolean> stated(Incentive incentive) {
        var stated = new LinkedHashMap<String, Boolean>();
        stated.put("title", false);
        stated.put("form", incentive.form != null);
        stated.put("zone", incentive.zone != null);
        stated.put("supports", !incentive.supports.isEmpty());
        stated.put("beneficiaries", !incentive.beneficiaries.isEmpty());
        stated.put("organizations", !incentive.organizations.isEmpty());
        stated.put("announced", incentive.announced != null);
        stated.put("period", incentive.period != null);
        stated.put("calls", !incentive.calls.isEmpty());
        stated.put("amount", incentive.amount != null);
        stated.put("figures", !incentive.figures.isEmpty());
        stated.put("notWith", !incentive.notWith.isEmpty());
        stated.put("relations", !incentive.relations.isEmpty());
        stated.put("conditions", incentive.conditions != null || !incentive.criteria.isEmpty());
        return stated;
    }
}
