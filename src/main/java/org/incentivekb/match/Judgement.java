package org.incentivekb.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.incentivekb.catalog.term.Eligibility;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Verdict;

/**
 * What is found of one {@link Eligibility}. Whether the record is to be had on the day is found apart: see {@link Standing}.
 *
 * @param place whether the profile's zone is that of the record
 * @param conditions what is known of the conditions beyond the criteria
 * @param clauses one finding for each clause of the criteria
 * @param award whether a tier is met, any of all
 * @param failed how many of all these failed
 * @param open how many of all these are unknown
 */
public record Judgement(
        Eligibility eligibility,
        Finding place,
        Finding industry,
        Finding beneficiary,
        Finding conditions,
        List<Finding> clauses,
        Finding award,
        int failed,
        int open) {

    static Judgement of(Eligibility eligibility, Profile profile, Judge judge) {
        var place = place(eligibility.zone(), profile.zone());
        var industry = eligibility.industries().isEmpty()
                ? ofGap(eligibility.industriesGap())
                : judge.industry(eligibility.industries());
        var beneficiary = beneficiary(eligibility, judge);
        var conditions = conditions(eligibility);
        var award = eligibility.tiers().isEmpty() ? Finding.PASSED : judge.tiers(eligibility.tiers());
        var clauses = new Finding[eligibility.clauses().size()];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = judge.clause(eligibility.clauses().get(i));
        }
        int failed = count(clauses, true) + count(place, true) + count(industry, true) + count(beneficiary, true);
        int open = count(clauses, false) + count(place, false) + count(industry, false) + count(beneficiary, false);
        return new Judgement(
                eligibility,
                place,
                industry,
                beneficiary,
                conditions,
                List.of(clauses),
                award,
                failed + count(conditions, true) + count(award, true),
                open + count(conditions, false) + count(award, false));
    }

    private static int count(Finding[] findings, boolean isFailed) {
        int count = 0;
        for (var finding : findings) {
            count += count(finding, isFailed);
        }
        return count;
    }

    private static int count(Finding finding, boolean isFailed) {
        return (isFailed ? finding == Finding.FAILED : finding.isUnknown()) ? 1 : 0;
    }

    private static Finding place(String zone, String given) {
        if (zone == null) {
            return Finding.PASSED;
        }
        if (given == null) {
            return Finding.NOT_GIVEN;
        }
        return zone.equals(given) ? Finding.PASSED : Finding.FAILED;
    }

    /** Where there are no recipients by its nature, a company is none either. */
    private static Finding beneficiary(Eligibility eligibility, Judge judge) {
        if (!eligibility.beneficiaries().isEmpty()) {
            return judge.beneficiary(eligibility.beneficiaries());
        }
        return eligibility.isWithoutRecipients() ? Finding.FAILED : ofGap(eligibility.beneficiariesGap());
    }

    private static Finding conditions(Eligibility eligibility) {
        if (eligibility.hasConditions()) {
            return Finding.BY_HAND;
        }
        var stated = ofGap(eligibility.conditionsGap());
        return stated == Finding.PASSED && eligibility.isBeginning() ? Finding.NOT_STATED : stated;
    }

    private static Finding ofGap(GapReason gap) {
        if (gap == GapReason.NOT_STATED) {
            return Finding.NOT_STATED;
        }
        return gap == GapReason.NOT_YET_DECIDED ? Finding.NOT_DECIDED : Finding.PASSED;
    }

    /** How many criteria failed, that it is to be had among them. */
    int failed(Standing standing) {
        return failed + (standing.finding() == Finding.FAILED ? 1 : 0);
    }

    /** How many criteria are unknown, that it is to be had among them. */
    int open(Standing standing) {
        return open + (standing.finding().isUnknown() ? 1 : 0);
    }

    public Verdict verdict(Standing standing) {
        if (failed(standing) > 0) {
            return Verdict.NOT_ELIGIBLE;
        }
        int unknown = open(standing);
        if (unknown == 0) {
            return Verdict.ELIGIBLE;
        }
        return unknown == 1 && conditions == Finding.NOT_STATED ? Verdict.LIKELY : Verdict.POSSIBLE;
    }

    /** The requirements that are unknown, of the criteria and of the tiers where none is surely met. */
    List<Requirement> open(Judge judge) {
        var open = new ArrayList<Requirement>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).isUnknown()) {
                open.addAll(eligibility.clauses().get(i));
            }
        }
        if (award.isUnknown()) {
            eligibility.tiers().stream()
                    .filter(tier -> judge.tier(tier) != Finding.FAILED)
                    .forEach(open::addAll);
        }
        // Those that are alike are one object, and a hash of all that they say would cost more than all else.
        Set<Requirement> met = Collections.newSetFromMap(new IdentityHashMap<>());
        return open.stream()
                .filter(requirement -> judge.judge(requirement).isUnknown() && met.add(requirement))
                .toList();
    }

    /**
     * Whether all that failed is one criterion that a company can change; of the tiers, the nearest. Where it is, and of which sort, and how long it has
     * been, it cannot.
     */
    boolean isNearMiss(Standing standing, Judge judge) {
        if (failed(standing) != 1
                || standing.finding() == Finding.FAILED
                || industry == Finding.FAILED
                || beneficiary == Finding.FAILED) {
            return false;
        }
        if (award == Finding.FAILED) {
            return eligibility.tiers().stream().anyMatch(tier -> isChangeable(tier, judge));
        }
        int clause = clauses.indexOf(Finding.FAILED);
        return clause < 0 || isAnyChangeable(eligibility.clauses().get(clause), judge);
    }

    private static boolean isChangeable(List<Requirement> tier, Judge judge) {
        return Requirement.clauses(tier).stream()
                .filter(clause -> judge.any(clause) == Finding.FAILED)
                .allMatch(clause -> isAnyChangeable(clause, judge));
    }

    private static boolean isAnyChangeable(List<Requirement> clause, Judge judge) {
        return clause.stream().anyMatch(requirement -> isChangeable(requirement, judge));
    }

    private static boolean isChangeable(Requirement requirement, Judge judge) {
        return Boolean.TRUE.equals(judge.concept(requirement).changeable());
    }
}
