package org.incentivekb.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Vocabulary;

/** How many records there are of what: counted once per data-set version. */
public final class Totals {

    private final Map<Vocabulary, Map<Code, Integer>> codes = new EnumMap<>(Vocabulary.class);
    private final SortedMap<String, Map<Kind, Integer>> coverage = new TreeMap<>();
    private final SortedMap<String, Map<GapReason, Integer>> gaps = new TreeMap<>();
    private int records;
    private int withAmount;
    private int figures;
    private int criteria;
    private int calls;

    void add(Incentive incentive) {
        records++;
        withAmount += incentive.amount == null ? 0 : 1;
        figures += incentive.figures.size();
        criteria += incentive.criteria.size();
        calls += incentive.calls.size();
        incentive.gaps.forEach(gap -> gaps.computeIfAbsent(gap.field(), field -> new EnumMap<>(GapReason.class))
                .merge(gap.reason(), 1, Integer::sum));
        for (var figure : incentive.figures) {
            criteria += figure.when.size();
        }
        coverage.computeIfAbsent(incentive.region, code -> new EnumMap<>(Kind.class))
                .merge(incentive.kind, 1, Integer::sum);
        count(Vocabulary.KIND, List.of(incentive.kind), code -> code);
        count(Vocabulary.STATUS, List.of(incentive.status), code -> code);
        count(Vocabulary.INDUSTRY, incentive.industries, code -> code);
        count(Vocabulary.SUPPORT, incentive.supports, code -> code);
        count(Vocabulary.BENEFICIARY, incentive.beneficiaries, code -> code);
        count(Vocabulary.ROLE, incentive.organizations, participation -> participation.role());
        count(Vocabulary.FORM, incentive.form == null ? List.of() : List.of(incentive.form), code -> code);
        count(Vocabulary.MEASURE, incentive.figures, figure -> figure.of);
        count(Vocabulary.NATURE, incentive.figures, figure -> figure.nature);
        count(Vocabulary.UNIT, incentive.figures, figure -> figure.unit);
        count(Vocabulary.BOUND, incentive.figures, figure -> figure.bound);
        count(
                Vocabulary.PER,
                incentive.figures.stream()
                        .filter(figure -> figure.per != null)
                        .flatMap(figure -> figure.per.stream())
                        .toList(),
                per -> per);
        count(Vocabulary.RELATION_TYPE, incentive.relations, relation -> relation.type());
        count(Vocabulary.GAP_REASON, incentive.gaps, gap -> gap.reason());
    }

    /** Whether records have codes of the vocabulary. */
    public boolean counts(Vocabulary vocabulary) {
        return codes.containsKey(vocabulary);
    }

    /** How many records use the code, each record once. */
    public int of(Vocabulary vocabulary, String code) {
        return codes.getOrDefault(vocabulary, Map.of()).entrySet().stream()
                .filter(counted -> counted.getKey().code().equals(code))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int records() {
        return records;
    }

    public int withAmount() {
        return withAmount;
    }

    public int figures() {
        return figures;
    }

    /** Those of records and those of their figures. */
    public int criteria() {
        return criteria;
    }

    public int calls() {
        return calls;
    }

    /** Records by the field that is a gap and the reason for it. */
    public SortedMap<String, Map<GapReason, Integer>> gaps() {
        return gaps;
    }

    /** Records by region code and kind; regions with none of their own are left out. */
    public SortedMap<String, Map<Kind, Integer>> coverage() {
        return coverage;
    }

    private <T> void count(Vocabulary vocabulary, List<T> values, Function<T, Code> code) {
        var counted = codes.computeIfAbsent(vocabulary, name -> new HashMap<>());
        for (int i = 0; i < values.size(); i++) {
            var value = code.apply(values.get(i));
            if (value != null && !isAmong(value, values.subList(0, i), code)) {
                counted.merge(value, 1, Integer::sum);
            }
        }
    }

    private static <T> boolean isAmong(Code code, List<T> values, Function<T, Code> codeOf) {
        for (var value : values) {
            if (codeOf.apply(value) == code) {
                return true;
            }
        }
        return false;
    }
}
