package org.incentivekb.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.seed.file.FileFaults;

/** What may be a gap of a record: a field that it does not state. */
final class GapRules {

    private GapRules() {}

    static void check(Incentive incentive, String field, Gap gap, FileFaults file) {
        var state = stated(incentive);
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
        stated.put("zone", incentive.zone != null);
        stated.put("industries", !incentive.industries.isEmpty());
        stated.put("supports", !incentive.supports.isEmpty());
        stated.put("beneficiaries", !incentive.beneficiaries.isEmpty());
        stated.put("organizations", !incentive.organizations.isEmpty());
        stated.put("announced", incentive.announced != null);
        stated.put("period", incentive.period != null);
        stated.put("amount", incentive.amount != null);
        stated.put("figures", !incentive.figures.isEmpty());
        stated.put("relations", !incentive.relations.isEmpty());
        stated.put("conditions", incentive.conditions != null);
        return stated;
    }
}
