package org.incentivekb.api.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Industry;

/**
 * Profiles that a folder of records has something to say to: facts are about the concepts of its criteria, codes are theirs or others of
 * the list, numbers lie on, just below, just above or astride their bounds.
 */
final class RandomProfiles {

    private final Random random;
    private final Catalog catalog;
    private final List<String> regions;
    private final Map<String, List<Criterion>> criteria;

    /** @param incentives all of the catalog */
    RandomProfiles(Catalog catalog, Collection<Incentive> incentives, long seed) {
        this.catalog = catalog;
        random = new Random(seed);
        regions = new ArrayList<>(
                catalog.regions().all().stream().map(region -> region.code).toList());
        criteria = incentives.stream()
                .flatMap(RandomProfiles::criteria)
                .filter(criterion -> criterion.words == null)
                .collect(Collectors.groupingBy(criterion -> criterion.of, LinkedHashMap::new, Collectors.toList()));
        criteria.remove("beneficiary");
    }

    private static Stream<Criterion> criteria(Incentive incentive) {
        return Stream.concat(
                incentive.criteria.stream(), incentive.figures.stream().flatMap(figure -> figure.when.stream()));
    }

    /** A profile by parameter; among them always a region. */
    Map<String, List<String>> next() {
        var profile = new LinkedHashMap<String, List<String>>();
        profile.put("region", List.of(any(regions)));
        profile.put("on", List.of("202" + random.nextInt(2, 7) + "-0" + random.nextInt(1, 10) + "-15"));
        if (random.nextInt(4) > 0) {
            profile.put("industry", industries());
        }
        if (random.nextInt(4) > 0) {
            profile.put("beneficiary", beneficiaries());
        }
        var zones = catalog.regions().get(profile.get("region").get(0)).zones;
        if (!zones.isEmpty() && random.nextBoolean()) {
            profile.put("zone", List.of(any(zones).id()));
        }
        for (int i = random.nextInt(1 + Math.min(criteria.size(), 12)); i > 0; i--) {
            var concept = any(List.copyOf(criteria.keySet()));
            profile.putIfAbsent(parameter(concept), fact(concept));
        }
        return profile;
    }

    /** Something that the profile does not say, as a parameter with its values; null where it says everything. */
    Map.Entry<String, List<String>> fact(Map<String, List<String>> profile) {
        var facts = new LinkedHashMap<String, List<String>>();
        facts.put("industry", industries());
        facts.put("beneficiary", beneficiaries());
        criteria.keySet().forEach(concept -> facts.put(parameter(concept), fact(concept)));
        facts.keySet().removeAll(profile.keySet());
        return facts.isEmpty() ? null : any(List.copyOf(facts.entrySet()));
    }

    private List<String> industries() {
        return some(List.of(Industry.values()), Industry::code);
    }

    private List<String> beneficiaries() {
        return random.nextBoolean() ? List.of("company") : some(List.of(Beneficiary.values()), Beneficiary::code);
    }

    /** The code of a concept as a parameter. */
    static String parameter(String concept) {
        var name = new StringBuilder();
        for (var word : concept.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private List<String> fact(String code) {
        var criterion = any(criteria.get(code));
        var concept = catalog.codeLists().codes(CodeList.CONCEPTS).get(code);
        return switch (concept.type()) {
            case FLAG -> List.of(String.valueOf(random.nextBoolean()));
            case NUMBER -> List.of(number(any(List.copyOf(criterion.bounds().values()))));
            case PLACE -> List.of(random.nextInt(3) > 0 && criterion.in != null ? any(criterion.in) : any(regions));
            case CODE -> codes(criterion, concept);
            case WORDS -> throw new IllegalArgumentException(code);
        };
    }

    private List<String> codes(Criterion criterion, ListedCode concept) {
        var named = new ArrayList<String>();
        if (criterion.in != null) {
            named.addAll(criterion.in);
        }
        if (criterion.notIn != null) {
            named.addAll(criterion.notIn);
        }
        named.remove("other");
        if (random.nextInt(8) == 0) {
            return List.of("none");
        }
        if (random.nextBoolean() && !named.isEmpty()) {
            return List.of(any(named));
        }
        var all = concept.lists().stream()
                .flatMap(list -> catalog.codeLists().codes(list).keySet().stream())
                .filter(code -> !code.equals("other"))
                .toList();
        return some(all, code -> code);
    }

    private String number(BigDecimal bound) {
        var below = bound.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
        var above = bound.add(BigDecimal.ONE);
        return switch (random.nextInt(5)) {
            case 0 -> bound.toPlainString();
            case 1 -> below.toPlainString();
            case 2 -> above.toPlainString();
            case 3 -> below.toPlainString() + ".." + above.toPlainString();
            default -> bound.toPlainString() + ".." + above.toPlainString();
        };
    }

    private <T> List<String> some(List<T> all, Function<T, String> code) {
        var some = new TreeSet<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            some.add(code.apply(any(all)));
        }
        return List.copyOf(some);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
