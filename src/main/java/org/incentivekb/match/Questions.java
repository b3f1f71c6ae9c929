package org.incentivekb.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.term.Requirement;

/** Counts what undecided candidates depend on. */
final class Questions {

    private final Profile profile;
    private final Judge judge;
    private final Map<String, Counted> counted = new HashMap<>();

    Questions(Profile profile, Judge judge) {
        this.profile = profile;
        this.judge = judge;
    }

    private static final class Counted {
        private final Set<String> codes = new LinkedHashSet<>();
        private int undecided;
        private int decides;
    }

    /** @param candidates how many undecided candidates there are of whom this is found */
    void add(Judgement judgement, int candidates) {
        var eligibility = judgement.eligibility();
        var open = new LinkedHashMap<String, List<String>>();
        if (judgement.place() == Finding.NOT_GIVEN) {
            open.put(Question.ZONE, List.of(eligibility.zone()));
        }
        if (judgement.industry() == Finding.NOT_GIVEN && profile.industries().isEmpty()) {
            open.put(Question.INDUSTRY, eligibility.industries());
        }
        if (judgement.beneficiary() == Finding.NOT_GIVEN
                && profile.beneficiaries().isEmpty()) {
            open.put(Question.BENEFICIARY, eligibility.beneficiaries());
        }
        judgement.open(judge).stream()
                .filter(this::canBeAsked)
                .forEach(requirement -> open.merge(requirement.of(), codes(requirement), Questions::joined));
        open.forEach((of, codes) -> {
            var count = counted.computeIfAbsent(of, concept -> new Counted());
            count.codes.addAll(codes);
            count.undecided += candidates;
            count.decides += open.size() == 1 ? candidates : 0;
        });
    }

    /** What is known already, if not exactly enough, is not asked for again. */
    private boolean canBeAsked(Requirement requirement) {
        return judge.judge(requirement) == Finding.NOT_GIVEN
                && !profile.answers().containsKey(requirement.of());
    }

    private static List<String> codes(Requirement requirement) {
        return joined(
                requirement.in() == null ? List.of() : requirement.in(),
                requirement.notIn() == null ? List.of() : requirement.notIn());
    }

    private static List<String> joined(List<String> codes, List<String> others) {
        var all = new ArrayList<>(codes);
        all.addAll(others);
        return all;
    }

    /** Those that decide most first; then those that most depend on. */
    List<Question> inOrder() {
        var questions = new ArrayList<Question>();
        counted.forEach((of, count) ->
                questions.add(new Question(of, new HashSet<>(count.codes), count.undecided, count.decides)));
        questions.sort(Comparator.comparing(Question::decides)
                .thenComparing(Question::undecided)
                .reversed()
                .thenComparing(Question::of));
        return questions;
    }
}
