package org.incentivekb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.term.TermIndex;
import org.incentivekb.model.vocabulary.Scope;

/**
 * The same company in each other region: how many records would apply there that do not here. A record applies unless a criterion fails, as in a verdict; since
 * that asks all records of all regions it is found with sets, one for each different thing that they ask. What depends on where the company is
 * is asked once more for each region that it concerns.
 */
final class OtherRegions {

    private final Catalog catalog;
    private final Profile profile;
    private final Set<String> here = new HashSet<>();
    private final RecordSet applying;

    /** The records among these that ask where the company is, in order. */
    private final int[] tied;

    private final Map<String, Judge> judges = new HashMap<>();

    OtherRegions(Catalog catalog, Profile profile, Judge judge) {
        this.catalog = catalog;
        this.profile = profile;
        here.addAll(path(profile.region()));
        var terms = catalog.terms();
        var refused = new ArrayList<RecordSet>();
        refused.add(terms.withoutRecipients());
        var open = new ArrayList<RecordSet>();
        sort(terms.clauses(), judge::isTied, judge::clause, refused, open);
        sort(terms.tiers(), tiers -> tiers.stream().anyMatch(judge::isTied), judge::tiers, refused, open);
        int records = catalog.totals().records();
        applying = RecordSet.difference(
                RecordSet.intersection(List.of(
                        terms.lasting(TermIndex.day(profile.on())),
                        named(Filter.INDUSTRY, judge::industry),
                        named(Filter.BENEFICIARY, judge::beneficiary))),
                RecordSet.union(refused, records),
                records);
        tied = open.isEmpty()
                ? new int[0]
                : RecordSet.intersection(List.of(applying, RecordSet.union(open, records)))
                        .members();
    }

    private static <K> void sort(
            Map<K, RecordSet> asked,
            Predicate<K> isTied,
            Function<K, Finding> judge,
            List<RecordSet> refused,
            List<RecordSet> open) {
        asked.forEach((what, records) -> {
            if (isTied.test(what)) {
                open.add(records);
            } else if (judge.apply(what) == Finding.FAILED) {
                refused.add(records);
            }
        });
    }

    /** The records whose codes do not speak against the profile, with those that have none. */
    private RecordSet named(Filter filter, Function<List<String>, Finding> judge) {
        var codes = new HashSet<String>();
        catalog.labels(filter).keySet().stream()
                .filter(code -> code.equals(Filter.NONE) || judge.apply(List.of(code)) != Finding.FAILED)
                .forEach(codes::add);
        return catalog.matches(new Filters(Map.of(filter, codes), Scope.WITHIN));
    }

    private List<String> path(String region) {
        var path = new ArrayList<String>();
        path.add(region);
        catalog.regions().above(catalog.regions().get(region)).forEach(upper -> path.add(upper.code));
        return path;
    }

    /** Each region that has records of its own and more than is found here, the nearest first, of these the one with most. */
    List<Elsewhere> inOrder() {
        var walk = catalog.regions().walk();
        int[] parents = catalog.regions().parents();
        int[] before = applying.before(catalog.regions().firstRecords());
        var totals = new int[walk.size()];
        var shared = new int[walk.size()];
        var order = new long[walk.size()];
        int found = 0;
        for (int place = 0; place < totals.length; place++) {
            var code = walk.get(place);
            boolean isHere = here.contains(code);
            int own = isHere ? 0 : before[place + 1] - before[place];
            // A region comes after what it lies in.
            totals[place] = own + (parents[place] < 0 ? 0 : totals[parents[place]]);
            shared[place] = (isHere ? 1 : 0) + (parents[place] < 0 ? 0 : shared[parents[place]]);
            int there = own == 0 ? 0 : totals[place] - refused(code);
            if (there > 0) {
                // The nearest are the greatest, then those with most, then those that come first in the walk.
                order[found++] = (long) shared[place] << 56 | (long) there << 24 | totals.length - place;
            }
        }
        Arrays.sort(order, 0, found);
        var elsewhere = new ArrayList<Elsewhere>();
        for (int i = found - 1; i >= 0; i--) {
            int place = totals.length - (int) (order[i] & 0xFFFFFF);
            elsewhere.add(new Elsewhere(walk.get(place), (int) (order[i] >> 24)));
        }
        return elsewhere;
    }

    /** How many of a region's records, and of those of what it lies in, do not apply to a company that is there. */
    private int refused(String region) {
        return tied.length == 0
                ? 0
                : path(region).stream()
                        .filter(code -> !here.contains(code))
                        .mapToInt(code -> refused(code, region))
                        .sum();
    }

    /** How many records of a region do not apply to a company that is in another, or in it. */
    private int refused(String code, String region) {
        int first = catalog.regions().firstRecord(code);
        int end = first + catalog.regions().count(code);
        int refused = 0;
        for (int i = place(first); i < tied.length && tied[i] < end; i++) {
            var eligibility = catalog.terms().eligibility(catalog.terms().eligibilityOf(tied[i]));
            var judge = judges.computeIfAbsent(region, any -> new Judge(moved(region), catalog));
            refused += Judgement.of(eligibility, moved(region), judge).failed() > 0 ? 1 : 0;
        }
        return refused;
    }

    private int place(int record) {
        int place = Arrays.binarySearch(tied, record);
        return place < 0 ? -place - 1 : place;
    }

    private Profile moved(String region) {
        return new Profile(
                region,
                null,
                profile.industries(),
                profile.beneficiaries(),
                profile.needs(),
                profile.on(),
                profile.currency(),
                profile.answers());
    }
}
