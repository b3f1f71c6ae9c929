package org.incentivekb.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Vocabulary;

/** Judges single requirements by what a profile says. Each is judged once, however many records make it. */
final class Judge {

    /** Where a company is registered and where it works: in its region, unless it says otherwise. */
    static final Set<String> IN_THE_REGION = Set.of("registered_in", "operates_in");

    private static final String NEWLY_OBTAINED = "newly_obtained";

    /** What was newly obtained has been obtained. */
    private static final Set<String> OBTAINED = Set.of("recognized_as", "licence", "achievement");

    /** In a list of codes: the source leaves it open (等). */
    private static final String OTHER = "other";

    private final Profile profile;
    private final Catalog catalog;

    /** By what was judged, which is the same object wherever it is alike. */
    private final Map<Object, Finding> findings = new IdentityHashMap<>();

    private final Map<String, Finding> industries = new HashMap<>();
    private final Map<String, Finding> beneficiaries = new HashMap<>();

    Judge(Profile profile, Catalog catalog) {
        this.profile = profile;
        this.catalog = catalog;
    }

    /** The concept that a requirement is about. */
    ListedCode concept(Requirement requirement) {
        return catalog.codeLists().concept(requirement.of());
    }

    /** Whether it is answered by the profile's region, as long as nothing else is said. */
    boolean isOfRegion(Requirement requirement) {
        return IN_THE_REGION.contains(requirement.of()) && !profile.answers().containsKey(requirement.of());
    }

    Finding judge(Requirement requirement) {
        return findings.computeIfAbsent(requirement, same -> find(requirement));
    }

    /** Whether any requirement of a clause is met. */
    Finding clause(List<Requirement> clause) {
        return findings.computeIfAbsent(clause, same -> any(clause));
    }

    /** Whether any of some tiers is met, each of which asks for all of its requirements. */
    Finding tiers(List<List<Requirement>> tiers) {
        return findings.computeIfAbsent(
                tiers, same -> Finding.any(tiers.stream().map(this::tier).toList()));
    }

    /** Whether all that a tier asks for is met. */
    Finding tier(List<Requirement> tier) {
        return Finding.all(Requirement.clauses(tier).stream().map(this::any).toList());
    }

    /** Whether any of some alternatives is met. */
    Finding any(List<Requirement> alternatives) {
        return Finding.any(alternatives.stream().map(this::judge).toList());
    }

    boolean isTied(List<Requirement> requirements) {
        return requirements.stream().anyMatch(this::isOfRegion);
    }

    private Finding find(Requirement requirement) {
        var concept = concept(requirement);
        if (concept.type() == ConceptType.WORDS) {
            return Finding.BY_HAND;
        }
        if (concept.type() == ConceptType.PLACE) {
            return place(requirement);
        }
        if (concept.type() == ConceptType.CODE) {
            return codes(requirement, concept);
        }
        var answer = profile.answers().get(requirement.of());
        if (answer instanceof Profile.Flag flag) {
            return flag.is() == requirement.is() ? Finding.PASSED : Finding.FAILED;
        }
        return answer instanceof Profile.Range range ? number(requirement, range) : Finding.NOT_GIVEN;
    }

    private Finding number(Requirement requirement, Profile.Range given) {
        var unit = requirement.unit();
        if (unit != null && unit.isCurrency() && !unit.code().equals(profile.currency())) {
            return Finding.BY_HAND;
        }
        var bounds = new ArrayList<Finding>();
        bounds.add(bound(given.from(), given.to(), requirement.atLeast(), true));
        bounds.add(bound(given.from(), given.to(), requirement.moreThan(), false));
        bounds.add(bound(negated(given.to()), negated(given.from()), negated(requirement.atMost()), true));
        bounds.add(bound(negated(given.to()), negated(given.from()), negated(requirement.lessThan()), false));
        return Finding.all(bounds);
    }

    /** What is said of a number that must be at least, or more than, a bound; an end that is null is without one. */
    private static Finding bound(BigDecimal from, BigDecimal to, BigDecimal bound, boolean isInclusive) {
        int enough = isInclusive ? 0 : 1;
        if (bound == null || from != null && from.compareTo(bound) >= enough) {
            return Finding.PASSED;
        }
        return to != null && to.compareTo(bound) < enough ? Finding.FAILED : Finding.NOT_GIVEN;
    }

    private static BigDecimal negated(BigDecimal number) {
        return number == null ? null : number.negate();
    }

    private Finding codes(Requirement requirement, ListedCode concept) {
        var given = given(requirement.of());
        var obtained = OBTAINED.contains(requirement.of()) ? given(NEWLY_OBTAINED) : null;
        if (given == null && obtained == null) {
            return Finding.NOT_GIVEN;
        }
        var all = new HashSet<String>();
        all.addAll(given == null ? Set.of() : given);
        all.addAll(obtained == null ? Set.of() : obtained);
        Nearness nearness = code -> concept.lists().stream()
                .flatMap(list -> catalog.codeLists().broader(list, code).stream())
                .toList();
        var finding = requirement.in() == null
                ? nearness.none(all, requirement.notIn())
                : nearness.any(all, requirement.in());
        // Who says what is new has not said all that there is.
        boolean isDecided = given != null || finding == (requirement.in() == null ? Finding.FAILED : Finding.PASSED);
        return isDecided ? finding : Finding.NOT_GIVEN;
    }

    private Set<String> given(String concept) {
        return profile.answers().get(concept) instanceof Profile.Codes codes ? codes.codes() : null;
    }

    private Finding place(Requirement requirement) {
        var given = given(requirement.of());
        Set<String> places;
        if (given != null) {
            places = given;
        } else if (IN_THE_REGION.contains(requirement.of())) {
            places = profile.zone() == null ? Set.of(profile.region()) : Set.of(profile.zone(), profile.region());
        } else {
            return Finding.NOT_GIVEN;
        }
        var nearness = new Places(places);
        return requirement.in() == null
                ? nearness.none(places, requirement.notIn())
                : nearness.any(places, requirement.in());
    }

    /** Whether a record for some industries is for the profile's. */
    Finding industry(List<String> named) {
        return any(named, profile.industries(), Vocabulary.INDUSTRY, industries);
    }

    /** Whether a record for some recipients is for the profile's. */
    Finding beneficiary(List<String> named) {
        return any(named, profile.beneficiaries(), Vocabulary.BENEFICIARY, beneficiaries);
    }

    /** Each code is judged once; lists of them there are many. */
    private Finding any(List<String> named, Set<String> given, Vocabulary vocabulary, Map<String, Finding> known) {
        if (given.isEmpty()) {
            return Finding.NOT_GIVEN;
        }
        var any = Finding.FAILED;
        for (var code : named) {
            var finding = known.computeIfAbsent(code, one -> {
                Nearness nearness = other -> catalog.codeLists().broader(vocabulary.code(), other);
                return nearness.any(given, List.of(one));
            });
            any = finding == Finding.PASSED || any == Finding.FAILED ? finding : any;
        }
        return any;
    }

    /** How codes lie to one another: a narrower one is one of the broader, a broader one may be. */
    @FunctionalInterface
    private interface Nearness {

        /** What is broader than a code. */
        List<String> above(String code);

        default Finding of(String given, String named) {
            if (given.equals(named) || above(given).contains(named)) {
                return Finding.PASSED;
            }
            return above(named).contains(given) ? Finding.NOT_GIVEN : Finding.FAILED;
        }

        default Finding any(Set<String> given, List<String> named) {
            var findings = new ArrayList<Finding>();
            findings.add(named.contains(OTHER) && !given.isEmpty() ? Finding.BY_HAND : Finding.FAILED);
            given.forEach(code -> named.forEach(other -> findings.add(of(code, other))));
            return Finding.any(findings);
        }

        default Finding none(Set<String> given, List<String> named) {
            var any = any(given, named);
            return switch (any) {
                case PASSED -> Finding.FAILED;
                case FAILED -> Finding.PASSED;
                default -> any;
            };
        }
    }

    /** A place lies in its region, and in all that this lies in; a zone may be in any part of its region. */
    private final class Places implements Nearness {

        private final boolean hasZone;

        Places(Set<String> given) {
            hasZone = given.stream().anyMatch(place -> catalog.regions().get(place) == null);
        }

        @Override
        public List<String> above(String place) {
            var region = catalog.regions().get(place);
            var above = new ArrayList<String>();
            if (region == null) {
                region = catalog.regions().get(catalog.regions().regionOfZone(place));
                above.add(region.code);
            }
            catalog.regions().above(region).forEach(upper -> above.add(upper.code));
            return above;
        }

        @Override
        public Finding of(String given, String named) {
            var near = Nearness.super.of(given, named);
            boolean isZone = catalog.regions().get(named) == null;
            boolean isGivenZone = catalog.regions().get(given) == null;
            if (!isZone || isGivenZone || near == Finding.PASSED) {
                return near;
            }
            if (hasZone) {
                return Finding.FAILED;
            }
            return above(given).contains(catalog.regions().regionOfZone(named)) ? Finding.NOT_GIVEN : near;
        }
    }
}
