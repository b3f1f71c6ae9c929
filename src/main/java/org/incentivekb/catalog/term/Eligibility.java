package org.incentivekb.catalog.term;

import java.util.List;
import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Status;

/**
 * Who qualifies for a record, as far as it is typed, and what is known not to be known of that.
 *
 * @param zone the development zone that it holds in; null where it holds in all of its region
 * @param industries codes; empty where it is open to all, unless that is a gap
 * @param industriesGap why there are none; null where that says that it is open to all
 * @param beneficiaries codes; empty where that is a gap
 * @param criteria in the order in which the record states them
 * @param clauses the same as what must hold: all clauses, of each any requirement
 * @param tiers of each share or sum on offer, what must hold for it, all of it; an empty tier is for whoever qualifies
 * @param hasConditions whether there are conditions in prose
 * @param conditionsGap why there are neither conditions nor criteria; null where there are
 * @param isBeginning whether a source was read in its beginning only, so that what was not read may say more
 * @param hasStart whether its period begins on a day that is stated
 */
public record Eligibility(
        Status status,
        String zone,
        List<String> industries,
        GapReason industriesGap,
        List<String> beneficiaries,
        GapReason beneficiariesGap,
        List<Requirement> criteria,
        List<List<Requirement>> clauses,
        List<List<Requirement>> tiers,
        boolean hasConditions,
        GapReason conditionsGap,
        boolean isBeginning,
        boolean hasStart) {

    /** The codes of the concepts that its criteria and tiers ask for. */
    public Stream<String> asked() {
        return Stream.concat(criteria.stream(), tiers.stream().flatMap(List::stream))
                .map(Requirement::of);
    }

    /** Whether it is of a nature that nobody receives anything of it: a title that a place has. */
    public boolean isWithoutRecipients() {
        return beneficiaries.isEmpty() && beneficiariesGap == GapReason.NOT_APPLICABLE;
    }
}
