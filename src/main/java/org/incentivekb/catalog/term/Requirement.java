package org.incentivekb.catalog.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.vocabulary.Unit;

/**
 * A criterion without its words. One of the lists, some of the bounds, or {@code is} is there; none of them where it must be read by hand.
 *
 * @param of code of the concept
 * @param in codes or places of which one must hold; null where there are none
 * @param notIn those of which none may hold; null where there are none
 * @param unit of the bounds
 * @param group label of the alternatives that it is one of; null where it stands alone
 */
public record Requirement(
        String of,
        List<String> in,
        List<String> notIn,
        BigDecimal atLeast,
        BigDecimal moreThan,
        BigDecimal atMost,
        BigDecimal lessThan,
        Boolean is,
        Unit unit,
        String group) {

    static Requirement of(Criterion criterion) {
        return new Requirement(
                criterion.of,
                criterion.in,
                criterion.notIn,
                criterion.atLeast,
                criterion.moreThan,
                criterion.atMost,
                criterion.lessThan,
                criterion.is,
                criterion.unit,
                criterion.group);
    }

    /** What must hold for all of some requirements: all clauses, of each any requirement. */
    public static List<List<Requirement>> clauses(List<Requirement> requirements) {
        var clauses = new LinkedHashMap<Object, List<Requirement>>();
        requirements.forEach(requirement -> clauses.computeIfAbsent(
                        requirement.group == null ? clauses.size() : requirement.group, group -> new ArrayList<>())
                .add(requirement));
        return List.copyOf(clauses.values());
    }
}
