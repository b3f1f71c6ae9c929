package org.incentivekb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.term.Requirement;
import org.incentivekb.catalog.term.TermIndex;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Verdict;

/**
 * A company's profile against all records that apply in its region: a verdict on each, in an order without a score.
 *
 * <p>The work is a step for each candidate, and one judgement for each different {@link org.incentivekb.catalog.term.Eligibility} among
 * them. What they are worth is computed only for those that no cheaper key of the order tells apart from the page that is asked for.
 */
public final class Matching {

    private final Catalog catalog;
    private final TermIndex terms;
    private final Profile profile;
    private final Judge judge;
    private final int day;
    private final Judgement[] judgements;
    private final Map<Integer, Worth> worths = new HashMap<>();
    private final Comparator<Worth> byWorth;

    /** Where among the candidates those are that one criterion alone keeps away. */
    private int[] nearMisses;

    /** The candidates, and for each its verdict and the place that it takes by all keys but worth and id. */
    private final int[] candidates;

    private final int[] keys;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

    public Matching(Catalog catalog, Profile profile) {
        this.catalog = catalog;
        this.profile = profile;
        terms = catalog.terms();
        judge = new Judge(profile, catalog);
        byWorth = Worth.order(profile.currency());
        day = TermIndex.day(profile.on());
        judgements = new Judgement[terms.eligibilities()];
        candidates = new int
                [path(profile.region()).stream()
                        .mapToInt(code -> catalog.regions().count(code))
                        .sum()];
        keys = new int[candidates.length];
        judgeAll();
    }

    /** A region and all that it lies in, the nearest first. */
    private List<String> path(String region) {
        var path = new ArrayList<String>();
        path.add(region);
        catalog.regions().above(catalog.regions().get(region)).forEach(upper -> path.add(upper.code));
        return path;
    }

    private void judgeAll() {
        var counts = new int[Verdict.values().length];
        var named = catalog.matches(of(Filter.INDUSTRY, Set.of(Filter.NONE)));
        var needed = profile.needs().isEmpty() ? null : catalog.matches(of(Filter.SUPPORT, profile.needs()));
        var missing = new int[candidates.length];
        int misses = 0;
        int size = 0;
        int distance = 0;
        for (var region : path(profile.region())) {
            int first = catalog.regions().firstRecord(region);
            for (int record = first; record < first + catalog.regions().count(region); record++) {
                var judgement = judgement(record);
                var standing = standing(record);
                var verdict = judgement.verdict(standing);
                counts[verdict.ordinal()]++;
                candidates[size] = record;
                if (verdict == Verdict.NOT_ELIGIBLE && judgement.isNearMiss(standing, judge)) {
                    missing[misses++] = size;
                }
                keys[size++] =
                        key(verdict, judgement.open(standing), !named.contains(record), distance, isIn(needed, record));
            }
            distance++;
        }
        nearMisses = Arrays.copyOf(missing, misses);
        for (var verdict : Verdict.values()) {
            verdicts.put(verdict, counts[verdict.ordinal()]);
        }
    }

    private static Filters of(Filter filter, Set<String> codes) {
        return new Filters(Map.of(filter, codes), Scope.WITHIN);
    }

    private static boolean isIn(RecordSet set, int record) {
        return set != null && set.contains(record);
    }

    /** Verdict, fewest open points, named before open to all, nearest region, what it supports: the least comes first. */
    private static int key(Verdict verdict, int open, boolean isNamed, int distance, boolean isNeeded) {
        return rank(verdict) << 24
                | Math.min(open, 0xFFFF) << 8
                | (isNamed ? 0 : 1) << 7
                | Math.min(distance, 0x3F) << 1
                | (isNeeded ? 0 : 1);
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> 0;
            case LIKELY -> 1;
            case POSSIBLE -> 2;
            case NOT_ELIGIBLE -> 3;
        };
    }

    /** What is found of a record. */
    public Judgement judgement(int record) {
        int number = terms.eligibilityOf(record);
        var known = judgements[number];
        if (known == null) {
            known = Judgement.of(terms.eligibility(number), profile, judge);
            judgements[number] = known;
        }
        return known;
    }

    /** Whether a record is to be had on the day. */
    public Standing standing(int record) {
        return Standing.of(record, terms, day);
    }

    /** What a single requirement of a record comes to. */
    public Finding finding(Requirement requirement) {
        return judge.judge(requirement);
    }

    /** Whether a requirement is answered by the profile's region, as long as nothing else is said. */
    public boolean isOfRegion(Requirement requirement) {
        return judge.isOfRegion(requirement);
    }

    /** What a record would come to, where it can be computed. */
    public Worth worth(int record) {
        return worths.computeIfAbsent(
                terms.offerOf(record), offer -> Valuation.of(terms.offer(offer), profile, judge::tier));
    }

    /** How many records apply in the region. */
    public int candidates() {
        return candidates.length;
    }

    /** How many of them there are of each verdict. */
    public Map<Verdict, Integer> verdicts() {
        return verdicts;
    }

    /** How many candidates have one of some verdicts. */
    public int total(Set<Verdict> wanted) {
        return wanted.stream().mapToInt(verdicts::get).sum();
    }

    /** A page of the candidates that have one of some verdicts, in order. */
    public int[] page(Set<Verdict> wanted, long offset, int size) {
        var ranks = wanted.stream().map(Matching::rank).toList();
        var places = new int[candidates.length];
        int count = 0;
        for (int i = 0; i < candidates.length; i++) {
            if (ranks.contains(keys[i] >> 24)) {
                places[count++] = i;
            }
        }
        return page(Arrays.copyOf(places, count), offset, size);
    }

    /** Some candidates, by their places, in order from an offset on. */
    private int[] page(int[] places, long offset, int size) {
        var page = new Window(offset, size);
        var byKey = new TreeMap<Integer, List<Integer>>();
        for (int place : places) {
            byKey.computeIfAbsent(keys[place], key -> new ArrayList<>()).add(candidates[place]);
        }
        byKey.values().forEach(alike -> page.add(alike, this::addByWorth));
        return page.records();
    }

    private void addByWorth(List<Integer> records, Window page) {
        var byOffer = new HashMap<Integer, List<Integer>>();
        records.forEach(record -> byOffer.computeIfAbsent(terms.offerOf(record), offer -> new ArrayList<>())
                .add(record));
        var alikeByWorth = new TreeMap<Worth, List<Integer>>(byWorth);
        byOffer.values().forEach(alike -> alikeByWorth
                .computeIfAbsent(worth(alike.get(0)), worth -> new ArrayList<>())
                .addAll(alike));
        alikeByWorth.values().forEach(alike -> page.add(alike, this::addById));
    }

    private void addById(List<Integer> records, Window page) {
        records.sort(Comparator.comparing(catalog::idRank));
        records.forEach(page::add);
    }

    /** How many candidates one criterion alone keeps away, and one that a company can change. */
    public int nearMissTotal() {
        return nearMisses.length;
    }

    /** These candidates: so many at most, in order. */
    public int[] nearMisses(int size) {
        return page(nearMisses, 0, size);
    }

    /**
     * Of the candidates that can be had on the day, as far as is known, and are for what the company is, the one that would come to most; of those alike the
     * one that leaves least open.
     *
     * @param wanted the records that count
     */
    public OptionalInt greatest(IntPredicate wanted) {
        return IntStream.range(0, candidates.length)
                .filter(place -> keys[place] >> 24 != rank(Verdict.NOT_ELIGIBLE))
                .map(place -> candidates[place])
                .filter(record -> worth(record).sum() != null
                        && standing(record).finding() == Finding.PASSED
                        && (profile.beneficiaries().isEmpty()
                                || judgement(record).beneficiary() == Finding.PASSED)
                        && wanted.test(record))
                .boxed()
                .min(Comparator.comparing(this::worth, byWorth)
                        .thenComparing(record -> judgement(record).open(standing(record)))
                        .thenComparing(catalog::idRank))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** What the profile answers and no candidate asks for, neither to be had nor to compute what it comes to: concepts, in the order of their codes. */
    public List<String> unused() {
        var unused = new TreeSet<>(profile.answers().keySet());
        // Whom a record is for is asked of each.
        unused.remove(Question.BENEFICIARY);
        var offers = new BitSet();
        var eligibilities = new BitSet();
        for (int i = 0; i < candidates.length && !unused.isEmpty(); i++) {
            int eligibility = terms.eligibilityOf(candidates[i]);
            if (!eligibilities.get(eligibility)) {
                eligibilities.set(eligibility);
                terms.eligibility(eligibility).asked().forEach(unused::remove);
            }
            int offer = terms.offerOf(candidates[i]);
            if (!offers.get(offer)) {
                offers.set(offer);
                terms.offer(offer).forEach(term -> Base.asked(term).forEach(unused::remove));
            }
        }
        return List.copyOf(unused);
    }

    /** What is not said yet and would decide most. */
    public List<Question> questions() {
        var undecided = new TreeMap<Integer, Integer>();
        for (int i = 0; i < candidates.length; i++) {
            int rank = keys[i] >> 24;
            if (rank == rank(Verdict.POSSIBLE) || rank == rank(Verdict.LIKELY)) {
                undecided.merge(terms.eligibilityOf(candidates[i]), 1, Integer::sum);
            }
        }
        var questions = new Questions(profile, judge);
        undecided.forEach((number, count) -> questions.add(judgements[number], count));
        return questions.inOrder();
    }

    /** What would apply to the same company in other regions, and does not here: the nearest first, of these that with most. */
    public List<Elsewhere> elsewhere() {
        return new OtherRegions(catalog, profile, judge).inOrder();
    }
}
