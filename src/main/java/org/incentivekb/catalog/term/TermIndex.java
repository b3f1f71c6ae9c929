package org.incentivekb.catalog.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.Postings;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.model.Call;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Status;

/**
 * The terms of all records: 17 bytes a record, and each {@link Eligibility} and each offer once. Lists that are alike are one object, and for
 * each list of requirements it is known which records make it: so whoever judges all records judges what they ask, not each of them.
 */
public final class TermIndex {

    private static final Status[] STATUSES = Status.values();
    private static final int HAS_START = 0x40;

    private final List<Eligibility> eligibilities;
    private final List<List<OfferTerm>> offers;
    private final int[] eligibilityOf;
    private final int[] offerOf;
    private final int[] from;
    private final int[] to;

    /** Of each record its status, with a bit more where its period begins on a day that is stated: read for each candidate, where its eligibility lies far off. */
    private final byte[] states;

    /** Of a record with calls, of each in turn the first and the last {@link #day} on which it is open. */
    private final Map<Integer, int[]> calls = new HashMap<>();

    private final BitSet withCalls = new BitSet();
    private final Map<List<Requirement>, RecordSet> clauses;
    private final Map<List<List<Requirement>>, RecordSet> tiers;
    private final RecordSet withoutRecipients;
    private volatile Lasting lasting = new Lasting(0, null);

    private TermIndex(
            Builder builder, Ordinals ordinals, List<String> from, List<String> to, Map<Integer, List<Call>> calls) {
        eligibilities = List.copyOf(builder.eligibilities.keySet());
        offers = List.copyOf(builder.offers.keySet());
        eligibilityOf = ordinals.array(builder.eligibilityOf);
        offerOf = ordinals.array(builder.offerOf);
        this.from = days(ordinals, from);
        this.to = days(ordinals, to);
        states = new byte[eligibilityOf.length];
        for (int record = 0; record < states.length; record++) {
            var eligibility = eligibilities.get(eligibilityOf[record]);
            states[record] = (byte) (eligibility.status().ordinal() | (eligibility.hasStart() ? HAS_START : 0));
        }
        clauses = builder.clauses.sets(ordinals);
        tiers = builder.tiers.sets(ordinals);
        withoutRecipients = ordinals.set(
                builder.withoutRecipients.stream().mapToInt(Integer::intValue).toArray(),
                builder.withoutRecipients.size());
        int[] stands = ordinals.stands();
        calls.forEach((number, ofRecord) -> {
            this.calls.put(
                    stands[number],
                    ofRecord.stream().flatMapToInt(TermIndex::open).toArray());
            withCalls.set(stands[number]);
        });
    }

    private static IntStream open(Call call) {
        return IntStream.of(
                call.opens() == null ? 0 : day(call.opens().date().first().value()),
                call.closes() == null
                        ? Integer.MAX_VALUE
                        : day(call.closes().date().last().value()));
    }

    private static int[] days(Ordinals ordinals, List<String> days) {
        return ordinals.array(days.stream().map(TermIndex::day).toList());
    }

    /** A day as a number that compares as days do: 20260131. */
    public static int day(String iso) {
        return Integer.parseInt(iso.replace("-", ""));
    }

    /** How many different eligibilities there are. */
    public int eligibilities() {
        return eligibilities.size();
    }

    /** Who qualifies for a record, as the number of an {@link #eligibility}. */
    public int eligibilityOf(int record) {
        return eligibilityOf[record];
    }

    public Eligibility eligibility(int number) {
        return eligibilities.get(number);
    }

    /** How many different offers there are. */
    public int offers() {
        return offers.size();
    }

    /** What a record offers, as the number of an {@link #offer}. */
    public int offerOf(int record) {
        return offerOf[record];
    }

    /** The terms of its awards, in the order of its figures. */
    public List<OfferTerm> offer(int number) {
        return offers.get(number);
    }

    /** The first {@link #day} on which a record holds; of a plan the one on which it was announced. */
    public int from(int record) {
        return from[record];
    }

    /** The last {@link #day} on which a record holds, or what replaced it left it. */
    public int to(int record) {
        return to[record];
    }

    /** The records of which each clause is; a clause is the same object wherever it is alike. */
    public Map<List<Requirement>, RecordSet> clauses() {
        return clauses;
    }

    /** The records whose shares and sums have these tiers. */
    public Map<List<List<Requirement>>, RecordSet> tiers() {
        return tiers;
    }

    /** The records that by their nature nobody receives anything of. */
    public RecordSet withoutRecipients() {
        return withoutRecipients;
    }

    /** The records that were announced by a {@link #day} and are not over on it, planned ones among them. That of the day that was asked for last is kept. */
    public RecordSet lasting(int day) {
        var known = lasting;
        if (known.day != day) {
            var members = new int[from.length];
            int size = 0;
            for (int record = 0; record < members.length; record++) {
                members[size] = record;
                size += isLasting(record, day) ? 1 : 0;
            }
            known = new Lasting(day, RecordSet.of(members, size, from.length));
            lasting = known;
        }
        return known.records;
    }

    private boolean isLasting(int record, int day) {
        return to[record] >= day && (from[record] <= day || hasStart(record) && status(record) != Status.PLANNED);
    }

    private record Lasting(int day, RecordSet records) {}

    public Status status(int record) {
        return STATUSES[states[record] & ~HAS_START];
    }

    /** Whether its period begins on a day that is stated. */
    public boolean hasStart(int record) {
        return (states[record] & HAS_START) != 0;
    }

    /** Whether anything says when one can apply. */
    public boolean hasCalls(int record) {
        return withCalls.get(record);
    }

    /** Whether one can apply on a {@link #day}. */
    public boolean isOpen(int record, int day) {
        int[] open = calls.get(record);
        return IntStream.iterate(0, i -> i < open.length, i -> i + 2)
                .anyMatch(i -> open[i] <= day && day <= open[i + 1]);
    }

    /** Whether one can apply from a later {@link #day} on. */
    public boolean isAhead(int record, int day) {
        int[] open = calls.get(record);
        return IntStream.iterate(0, i -> i < open.length, i -> i + 2).anyMatch(i -> open[i] > day);
    }

    /** Takes in records as they come. */
    public static final class Builder {

        private final Map<Eligibility, Integer> eligibilities = new LinkedHashMap<>();
        private final Map<List<OfferTerm>, Integer> offers = new LinkedHashMap<>();
        private final Map<Object, Object> known = new HashMap<>();
        private final Postings<List<Requirement>> clauses = new Postings<>();
        private final Postings<List<List<Requirement>>> tiers = new Postings<>();
        private final List<Integer> withoutRecipients = new ArrayList<>();
        private final List<Integer> eligibilityOf = new ArrayList<>();
        private final List<Integer> offerOf = new ArrayList<>();

        /** @param isBeginning whether a source of it was read in its beginning only */
        public void add(Incentive incentive, boolean isBeginning) {
            var terms = incentive.figures.stream()
                    .filter(figure -> figure.nature == Nature.RULE && figure.of.isTerm())
                    .map(this::term)
                    .toList();
            int record = eligibilityOf.size();
            var eligibility = eligibility(incentive, terms, isBeginning);
            eligibility.clauses().forEach(clause -> clauses.add(clause, record));
            if (!eligibility.tiers().isEmpty()) {
                tiers.add(eligibility.tiers(), record);
            }
            if (eligibility.isWithoutRecipients()) {
                withoutRecipients.add(record);
            }
            eligibilityOf.add(number(eligibilities, eligibility));
            offerOf.add(number(offers, terms));
        }

        /**
         * @param from the first day of each record as it came
         * @param to the last day
         * @param calls those of records, by the number under which they came
         */
        public TermIndex build(Ordinals ordinals, List<String> from, List<String> to, Map<Integer, List<Call>> calls) {
            return new TermIndex(this, ordinals, from, to, calls);
        }

        /** The one object that stands for all that are alike. */
        @SuppressWarnings("unchecked")
        private <T> T one(T value) {
            return (T) known.computeIfAbsent(value, same -> same);
        }

        private static <T> int number(Map<T, Integer> numbers, T value) {
            var known = numbers.putIfAbsent(value, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        private Eligibility eligibility(Incentive incentive, List<OfferTerm> terms, boolean isBeginning) {
            var criteria = requirements(incentive.criteria);
            var period = incentive.period;
            return new Eligibility(
                    incentive.status,
                    incentive.zone,
                    one(incentive.industries.stream().map(Code::code).toList()),
                    gap(incentive, "industries"),
                    one(incentive.beneficiaries.stream().map(Code::code).toList()),
                    gap(incentive, "beneficiaries"),
                    criteria,
                    Requirement.clauses(criteria).stream().map(this::one).toList(),
                    one(terms.stream()
                            .filter(term -> term.of().isOffer())
                            .map(OfferTerm::when)
                            .distinct()
                            .toList()),
                    incentive.conditions != null,
                    gap(incentive, "conditions"),
                    isBeginning,
                    period != null && period.from() != null);
        }

        private static GapReason gap(Incentive incentive, String field) {
            return incentive.gaps.stream()
                    .filter(gap -> gap.field().equals(field))
                    .findFirst()
                    .map(gap -> gap.reason())
                    .orElse(null);
        }

        private List<Requirement> requirements(List<Criterion> criteria) {
            return one(criteria.stream().map(Requirement::of).map(this::one).toList());
        }

        private OfferTerm term(Figure figure) {
            return new OfferTerm(
                    figure.position,
                    figure.of,
                    figure.award == null ? List.of() : figure.award,
                    figure.base == null ? List.of() : figure.base,
                    figure.value,
                    figure.unit,
                    figure.bound,
                    figure.per == null ? List.of() : figure.per,
                    requirements(figure.when));
        }
    }
}
